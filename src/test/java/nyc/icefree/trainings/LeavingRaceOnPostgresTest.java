package nyc.icefree.trainings;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LeavingRaceOnPostgresTest extends LeavingRaceContract {}
