package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class EventMessagesOnH2Test extends EventMessagesContract {}
