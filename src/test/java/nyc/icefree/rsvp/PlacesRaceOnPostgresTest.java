package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PlacesRaceOnPostgresTest extends PlacesRaceContract {}
