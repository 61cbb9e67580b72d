package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FoldedListOnPostgresTest extends FoldedListContract {}
