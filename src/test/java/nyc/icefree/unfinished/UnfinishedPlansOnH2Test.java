package nyc.icefree.unfinished;

import nyc.icefree.AppTest;

@AppTest
class UnfinishedPlansOnH2Test extends UnfinishedPlansContract {}
