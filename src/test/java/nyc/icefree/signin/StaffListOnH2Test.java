package nyc.icefree.signin;

import nyc.icefree.AppTest;

@AppTest
class StaffListOnH2Test extends StaffListContract {}
