package nyc.icefree.bulk;

import nyc.icefree.AppTest;

@AppTest
class WaitingWorkOnH2Test extends WaitingWorkContract {}
