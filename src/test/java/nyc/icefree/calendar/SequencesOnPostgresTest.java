package nyc.icefree.calendar;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SequencesOnPostgresTest extends SequencesContract {}
