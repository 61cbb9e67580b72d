package nyc.icefree.messages.outbox;

import nyc.icefree.AppTest;

@AppTest
class BroughtForwardOnH2Test extends BroughtForwardContract {}
