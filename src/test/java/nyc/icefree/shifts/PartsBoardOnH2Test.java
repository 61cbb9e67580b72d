package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class PartsBoardOnH2Test extends PartsBoardContract {}
