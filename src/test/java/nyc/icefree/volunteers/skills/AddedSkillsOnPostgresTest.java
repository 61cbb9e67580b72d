package nyc.icefree.volunteers.skills;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class AddedSkillsOnPostgresTest extends AddedSkillsContract {}
