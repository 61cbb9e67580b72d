package nyc.icefree.volunteers;

import nyc.icefree.AppTest;

@AppTest
class PastDaysOnH2Test extends PastDaysContract {}
