package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class ProgrammeOnH2Test extends ProgrammeContract {}
