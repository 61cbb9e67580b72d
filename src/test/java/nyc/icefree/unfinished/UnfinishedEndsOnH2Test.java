package nyc.icefree.unfinished;

import nyc.icefree.AppTest;

@AppTest
class UnfinishedEndsOnH2Test extends UnfinishedEndsContract {}
