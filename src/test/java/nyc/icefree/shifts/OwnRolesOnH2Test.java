package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class OwnRolesOnH2Test extends OwnRolesContract {}
