package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class TakenOutOnH2Test extends TakenOutContract {}
