package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;

@AppTest
class ShiftRemindersOnH2Test extends ShiftRemindersContract {}
