package nyc.icefree.interpreting;

import nyc.icefree.AppTest;

@AppTest
class CoverageOnH2Test extends CoverageContract {}
