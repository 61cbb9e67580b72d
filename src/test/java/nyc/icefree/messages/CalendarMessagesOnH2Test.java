package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class CalendarMessagesOnH2Test extends CalendarMessagesContract {}
