package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class OwnSkillShiftsOnH2Test extends OwnSkillShiftsContract {}
