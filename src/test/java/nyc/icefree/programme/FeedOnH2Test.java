package nyc.icefree.programme;

import nyc.icefree.AppTest;

@AppTest
class FeedOnH2Test extends FeedContract {}
