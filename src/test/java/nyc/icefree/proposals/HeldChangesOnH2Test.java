package nyc.icefree.proposals;

import nyc.icefree.AppTest;

@AppTest
class HeldChangesOnH2Test extends HeldChangesContract {}
