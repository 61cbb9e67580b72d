package nyc.icefree.interpreting;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class InsteadOnPostgresTest extends InsteadContract {}
