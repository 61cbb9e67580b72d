package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class OnAgainMessagesOnH2Test extends OnAgainMessagesContract {}
