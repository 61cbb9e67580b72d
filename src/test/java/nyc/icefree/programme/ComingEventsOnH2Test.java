package nyc.icefree.programme;

import nyc.icefree.AppTest;

@AppTest
class ComingEventsOnH2Test extends ComingEventsContract {}
