package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OverHttpOnPostgresTest extends OverHttpContract {}
