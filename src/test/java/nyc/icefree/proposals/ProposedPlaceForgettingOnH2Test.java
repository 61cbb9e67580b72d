package nyc.icefree.proposals;

import nyc.icefree.AppTest;

@AppTest
class ProposedPlaceForgettingOnH2Test extends ProposedPlaceForgettingContract {}
