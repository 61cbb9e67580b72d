package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class SourceRacesOnH2Test extends SourceRacesContract {}
