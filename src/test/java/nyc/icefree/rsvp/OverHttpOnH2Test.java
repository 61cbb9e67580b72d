package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class OverHttpOnH2Test extends OverHttpContract {}
