package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OwnSkillShiftsOnPostgresTest extends OwnSkillShiftsContract {}
