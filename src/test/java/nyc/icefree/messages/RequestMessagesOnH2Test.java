package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class RequestMessagesOnH2Test extends RequestMessagesContract {}
