package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class FoundAgainMessagesOnH2Test extends FoundAgainMessagesContract {}
