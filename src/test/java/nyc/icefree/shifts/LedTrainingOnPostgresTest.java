package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LedTrainingOnPostgresTest extends LedTrainingContract {}
