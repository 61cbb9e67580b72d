package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SourceRacesOnPostgresTest extends SourceRacesContract {}
