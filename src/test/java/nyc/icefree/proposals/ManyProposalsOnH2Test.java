package nyc.icefree.proposals;

import nyc.icefree.AppTest;

@AppTest
class ManyProposalsOnH2Test extends ManyProposalsContract {}
