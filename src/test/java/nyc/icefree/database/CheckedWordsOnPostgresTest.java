package nyc.icefree.database;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CheckedWordsOnPostgresTest extends CheckedWordsContract {}
