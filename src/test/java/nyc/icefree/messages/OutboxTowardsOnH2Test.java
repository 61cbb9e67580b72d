package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class OutboxTowardsOnH2Test extends OutboxTowardsContract {}
