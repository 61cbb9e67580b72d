package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class TakingOverOnH2Test extends TakingOverContract {}
