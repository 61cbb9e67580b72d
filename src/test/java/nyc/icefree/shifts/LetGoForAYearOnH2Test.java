package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class LetGoForAYearOnH2Test extends LetGoForAYearContract {}
