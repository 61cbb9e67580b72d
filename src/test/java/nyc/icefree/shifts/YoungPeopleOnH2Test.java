package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class YoungPeopleOnH2Test extends YoungPeopleContract {}
