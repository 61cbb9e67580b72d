package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SourceMergedOnPostgresTest extends SourceMergedContract {}
