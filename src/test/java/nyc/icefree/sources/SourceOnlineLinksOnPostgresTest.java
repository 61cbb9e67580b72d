package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SourceOnlineLinksOnPostgresTest extends SourceOnlineLinksContract {}
