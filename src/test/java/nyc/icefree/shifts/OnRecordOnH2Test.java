package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class OnRecordOnH2Test extends OnRecordContract {}
