package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class RuleKindsOnPostgresTest extends RuleKindsContract {}
