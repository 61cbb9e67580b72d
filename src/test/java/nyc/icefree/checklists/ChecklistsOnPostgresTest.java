package nyc.icefree.checklists;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ChecklistsOnPostgresTest extends ChecklistsContract {}
