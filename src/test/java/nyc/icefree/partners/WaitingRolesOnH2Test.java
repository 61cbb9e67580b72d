package nyc.icefree.partners;

import nyc.icefree.AppTest;

@AppTest
class WaitingRolesOnH2Test extends WaitingRolesContract {}
