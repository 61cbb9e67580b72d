package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class SourceFaultsOnH2Test extends SourceFaultsContract {}
