package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class OffersRaceOnH2Test extends OffersRaceContract {}
