package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class OutboxOnH2Test extends OutboxContract {}
