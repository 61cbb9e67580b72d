package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class SourceReviewOnH2Test extends SourceReviewContract {}
