package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class SignupOnH2Test extends SignupContract {}
