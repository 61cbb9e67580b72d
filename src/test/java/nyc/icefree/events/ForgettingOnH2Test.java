package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class ForgettingOnH2Test extends ForgettingContract {}
