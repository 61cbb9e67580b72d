package nyc.icefree.trainings;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TrainingsOnPostgresTest extends TrainingsContract {}
