package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class RuleKindsOnH2Test extends RuleKindsContract {}
