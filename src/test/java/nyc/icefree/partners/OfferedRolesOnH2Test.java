package nyc.icefree.partners;

import nyc.icefree.AppTest;

@AppTest
class OfferedRolesOnH2Test extends OfferedRolesContract {}
