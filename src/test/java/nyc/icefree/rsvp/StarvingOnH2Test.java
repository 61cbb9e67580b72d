package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class StarvingOnH2Test extends StarvingContract {}
