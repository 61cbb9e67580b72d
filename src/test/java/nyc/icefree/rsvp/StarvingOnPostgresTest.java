package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class StarvingOnPostgresTest extends StarvingContract {}
