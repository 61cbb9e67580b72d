package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SourceNodesOnPostgresTest extends SourceNodesContract {}
