package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PurgeOnPostgresTest extends PurgeContract {}
