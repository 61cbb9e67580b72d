package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class MovedTiesOnPostgresTest extends MovedTiesContract {}
