package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class FindingOnH2Test extends FindingContract {}
