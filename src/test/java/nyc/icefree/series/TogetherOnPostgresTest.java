package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TogetherOnPostgresTest extends TogetherContract {}
