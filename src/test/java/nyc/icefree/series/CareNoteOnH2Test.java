package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class CareNoteOnH2Test extends CareNoteContract {}
