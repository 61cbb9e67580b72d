package nyc.icefree.messages.outbox;

import nyc.icefree.AppTest;

@AppTest
class KeptRunsOnH2Test extends KeptRunsContract {}
