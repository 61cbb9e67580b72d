package nyc.icefree.proposals;

import nyc.icefree.AppTest;

@AppTest
class MergedMeanwhileOnH2Test extends MergedMeanwhileContract {}
