package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SourcesOnPostgresTest extends SourcesContract {}
