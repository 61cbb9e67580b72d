package nyc.icefree.templates;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TemplatesOnPostgresTest extends TemplatesContract {}
