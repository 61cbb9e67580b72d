package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FloodOnPostgresTest extends FloodContract {}
