package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;

@AppTest
class UnconfirmedOnH2Test extends UnconfirmedContract {}
