package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TrainedShiftsOnPostgresTest extends TrainedShiftsContract {}
