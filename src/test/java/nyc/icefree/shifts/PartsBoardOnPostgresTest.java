package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PartsBoardOnPostgresTest extends PartsBoardContract {}
