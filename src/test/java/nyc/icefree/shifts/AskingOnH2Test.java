package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class AskingOnH2Test extends AskingContract {}
