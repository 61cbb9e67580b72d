package nyc.icefree.interpreting;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CoverageOnPostgresTest extends CoverageContract {}
