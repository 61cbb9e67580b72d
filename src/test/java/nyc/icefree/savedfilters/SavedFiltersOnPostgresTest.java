package nyc.icefree.savedfilters;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SavedFiltersOnPostgresTest extends SavedFiltersContract {}
