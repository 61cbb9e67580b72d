package nyc.icefree.calendar;

import nyc.icefree.AppTest;

@AppTest
class SequencesOnH2Test extends SequencesContract {}
