package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OffersOnPostgresTest extends OffersContract {}
