package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class SealedPlacesOnH2Test extends SealedPlacesContract {}
