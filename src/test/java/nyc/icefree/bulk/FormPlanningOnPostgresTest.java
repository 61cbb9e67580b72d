package nyc.icefree.bulk;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FormPlanningOnPostgresTest extends FormPlanningContract {}
