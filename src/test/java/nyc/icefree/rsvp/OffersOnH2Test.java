package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class OffersOnH2Test extends OffersContract {}
