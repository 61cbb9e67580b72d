package nyc.icefree.proposals;

import nyc.icefree.AppTest;

@AppTest
class TakenBackOnH2Test extends TakenBackContract {}
