package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class AddressTakenOnH2Test extends AddressTakenContract {}
