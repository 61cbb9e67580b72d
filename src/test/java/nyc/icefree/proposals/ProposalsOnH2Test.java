package nyc.icefree.proposals;

import nyc.icefree.AppTest;

@AppTest
class ProposalsOnH2Test extends ProposalsContract {}
