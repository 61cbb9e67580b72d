package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class PlacesRaceOnH2Test extends PlacesRaceContract {}
