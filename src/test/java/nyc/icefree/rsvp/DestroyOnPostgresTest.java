package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class DestroyOnPostgresTest extends DestroyContract {}
