package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class MergedPlacesOnH2Test extends MergedPlacesContract {}
