package nyc.icefree.volunteers;

import nyc.icefree.AppTest;

@AppTest
class SilenceOnH2Test extends SilenceContract {}
