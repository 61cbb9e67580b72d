package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SeriesProposalsOnPostgresTest extends SeriesProposalsContract {}
