package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class UntoldHalfOnH2Test extends UntoldHalfContract {}
