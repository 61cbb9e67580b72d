package nyc.icefree.templates;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TemplateRolesOnPostgresTest extends TemplateRolesContract {}
