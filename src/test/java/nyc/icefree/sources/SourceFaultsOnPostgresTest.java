package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SourceFaultsOnPostgresTest extends SourceFaultsContract {}
