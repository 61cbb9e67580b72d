package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FeedOnPostgresTest extends FeedContract {}
