package nyc.icefree.oversight;

import nyc.icefree.AppTest;

@AppTest
class ActRecordOnH2Test extends ActRecordContract {}
