package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class OneOfTwoOnH2Test extends OneOfTwoContract {}
