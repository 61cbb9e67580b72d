package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class FloodOnH2Test extends FloodContract {}
