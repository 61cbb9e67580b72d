package nyc.icefree.vault;

import nyc.icefree.AppTest;

@AppTest
class VaultOnH2Test extends VaultContract {}
