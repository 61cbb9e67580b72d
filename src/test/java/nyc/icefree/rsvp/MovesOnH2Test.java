package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class MovesOnH2Test extends MovesContract {}
