package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LetGoForAYearOnPostgresTest extends LetGoForAYearContract {}
