package nyc.icefree.bulk;

import nyc.icefree.AppTest;

@AppTest
class SeriesReviewOnH2Test extends SeriesReviewContract {}
