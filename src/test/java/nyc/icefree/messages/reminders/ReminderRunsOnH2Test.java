package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;

@AppTest
class ReminderRunsOnH2Test extends ReminderRunsContract {}
