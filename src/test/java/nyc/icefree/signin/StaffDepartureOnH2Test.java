package nyc.icefree.signin;

import nyc.icefree.AppTest;

@AppTest
class StaffDepartureOnH2Test extends StaffDepartureContract {}
