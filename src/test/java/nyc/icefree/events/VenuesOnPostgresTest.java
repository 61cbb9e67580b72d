package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class VenuesOnPostgresTest extends VenueContract {}
