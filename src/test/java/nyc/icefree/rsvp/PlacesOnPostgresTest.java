package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PlacesOnPostgresTest extends PlacesContract {}
