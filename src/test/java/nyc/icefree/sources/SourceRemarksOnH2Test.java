package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class SourceRemarksOnH2Test extends SourceRemarksContract {}
