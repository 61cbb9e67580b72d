package nyc.icefree.trainings;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TrainingCopiesOnPostgresTest extends TrainingCopiesContract {}
