package nyc.icefree.messages.sending;

import nyc.icefree.AppTest;

@AppTest
class SlowServerOnH2Test extends SlowServerContract {}
