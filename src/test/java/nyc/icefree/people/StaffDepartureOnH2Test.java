package nyc.icefree.people;

import nyc.icefree.AppTest;

@AppTest
class StaffDepartureOnH2Test extends StaffDepartureContract {}
