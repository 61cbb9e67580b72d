package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class ShowingOnH2Test extends ShowingContract {}
