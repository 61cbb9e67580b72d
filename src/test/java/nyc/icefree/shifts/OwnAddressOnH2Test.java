package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class OwnAddressOnH2Test extends OwnAddressContract {}
