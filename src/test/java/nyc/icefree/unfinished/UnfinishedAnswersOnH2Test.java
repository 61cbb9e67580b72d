package nyc.icefree.unfinished;

import nyc.icefree.AppTest;

@AppTest
class UnfinishedAnswersOnH2Test extends UnfinishedAnswersContract {}
