package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class CandidatesOnH2Test extends CandidatesContract {}
