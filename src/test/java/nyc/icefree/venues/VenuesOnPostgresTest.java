package nyc.icefree.venues;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class VenuesOnPostgresTest extends VenueContract {}
