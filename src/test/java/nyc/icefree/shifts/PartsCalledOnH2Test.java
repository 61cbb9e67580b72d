package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class PartsCalledOnH2Test extends PartsCalledContract {}
