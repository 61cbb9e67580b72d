package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class PlacesOnH2Test extends PlacesContract {}
