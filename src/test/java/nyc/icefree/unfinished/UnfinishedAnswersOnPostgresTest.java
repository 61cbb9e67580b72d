package nyc.icefree.unfinished;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class UnfinishedAnswersOnPostgresTest extends UnfinishedAnswersContract {}
