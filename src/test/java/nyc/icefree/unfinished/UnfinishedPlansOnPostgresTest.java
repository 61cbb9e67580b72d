package nyc.icefree.unfinished;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class UnfinishedPlansOnPostgresTest extends UnfinishedPlansContract {}
