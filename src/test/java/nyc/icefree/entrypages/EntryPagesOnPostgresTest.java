package nyc.icefree.entrypages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class EntryPagesOnPostgresTest extends EntryPagesContract {}
