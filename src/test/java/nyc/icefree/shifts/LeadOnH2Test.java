package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class LeadOnH2Test extends LeadContract {}
