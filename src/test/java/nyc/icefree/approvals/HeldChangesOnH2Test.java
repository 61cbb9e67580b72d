package nyc.icefree.approvals;

import nyc.icefree.AppTest;

@AppTest
class HeldChangesOnH2Test extends HeldChangesContract {}
