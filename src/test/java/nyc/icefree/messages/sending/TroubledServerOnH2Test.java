package nyc.icefree.messages.sending;

import nyc.icefree.AppTest;

@AppTest
class TroubledServerOnH2Test extends TroubledServerContract {}
