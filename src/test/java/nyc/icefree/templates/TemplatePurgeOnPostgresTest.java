package nyc.icefree.templates;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TemplatePurgeOnPostgresTest extends TemplatePurgeContract {}
