package nyc.icefree.programme;

import nyc.icefree.AppTest;

@AppTest
class ProgrammeOnH2Test extends ProgrammeContract {}
