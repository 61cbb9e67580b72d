package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class MovesOnPostgresTest extends MovesContract {}
