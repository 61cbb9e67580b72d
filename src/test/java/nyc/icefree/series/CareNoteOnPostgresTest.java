package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CareNoteOnPostgresTest extends CareNoteContract {}
