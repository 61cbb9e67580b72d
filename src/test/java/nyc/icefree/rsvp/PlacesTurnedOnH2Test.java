package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class PlacesTurnedOnH2Test extends PlacesTurnedContract {}
