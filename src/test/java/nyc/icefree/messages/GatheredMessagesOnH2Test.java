package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class GatheredMessagesOnH2Test extends GatheredMessagesContract {}
