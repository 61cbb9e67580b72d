package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SourceRemarksOnPostgresTest extends SourceRemarksContract {}
