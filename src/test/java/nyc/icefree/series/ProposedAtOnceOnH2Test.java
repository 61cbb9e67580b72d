package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class ProposedAtOnceOnH2Test extends ProposedAtOnceContract {}
