package nyc.icefree.vault;

import nyc.icefree.AppTest;

@AppTest
class LookUpOnH2Test extends LookUpContract {}
