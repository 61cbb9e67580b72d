package nyc.icefree.questions;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ForbiddenWordsOnPostgresTest extends ForbiddenWordsContract {}
