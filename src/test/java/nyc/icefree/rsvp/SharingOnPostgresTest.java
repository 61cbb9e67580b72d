package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SharingOnPostgresTest extends SharingContract {}
