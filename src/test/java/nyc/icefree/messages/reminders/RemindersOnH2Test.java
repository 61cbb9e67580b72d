package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;

@AppTest
class RemindersOnH2Test extends RemindersContract {}
