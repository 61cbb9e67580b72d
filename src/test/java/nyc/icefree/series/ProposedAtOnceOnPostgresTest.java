package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ProposedAtOnceOnPostgresTest extends ProposedAtOnceContract {}
