package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SealedPlacesOnPostgresTest extends SealedPlacesContract {}
