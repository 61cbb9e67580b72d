package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PlacesTurnedOnPostgresTest extends PlacesTurnedContract {}
