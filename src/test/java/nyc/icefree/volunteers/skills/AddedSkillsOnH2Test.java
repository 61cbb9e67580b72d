package nyc.icefree.volunteers.skills;

import nyc.icefree.AppTest;

@AppTest
class AddedSkillsOnH2Test extends AddedSkillsContract {}
