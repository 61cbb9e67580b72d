package nyc.icefree.interpreting;

import nyc.icefree.AppTest;

@AppTest
class InsteadOnH2Test extends InsteadContract {}
