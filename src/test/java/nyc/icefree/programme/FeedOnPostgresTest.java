package nyc.icefree.programme;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FeedOnPostgresTest extends FeedContract {}
