package nyc.icefree.volunteers.skills;

import nyc.icefree.AppTest;

@AppTest
class OwnSkillsOnH2Test extends OwnSkillsContract {}
