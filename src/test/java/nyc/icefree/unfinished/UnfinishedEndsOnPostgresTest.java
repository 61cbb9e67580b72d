package nyc.icefree.unfinished;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class UnfinishedEndsOnPostgresTest extends UnfinishedEndsContract {}
