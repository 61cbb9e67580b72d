package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class ShiftMessagesOnH2Test extends ShiftMessagesContract {}
