package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class SlowServerOnH2Test extends SlowServerContract {}
