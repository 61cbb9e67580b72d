package nyc.icefree.templates;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class RolesOfTemplatesOnPostgresTest extends RolesOfTemplatesContract {}
