package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class FeedOnH2Test extends FeedContract {}
