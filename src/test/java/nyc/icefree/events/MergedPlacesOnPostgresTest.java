package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class MergedPlacesOnPostgresTest extends MergedPlacesContract {}
