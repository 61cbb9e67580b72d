package nyc.icefree.proposals;

import nyc.icefree.AppTest;

@AppTest
class TrustedMeanwhileOnH2Test extends TrustedMeanwhileContract {}
