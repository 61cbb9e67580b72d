package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class TurnMessagesOnH2Test extends TurnMessagesContract {}
