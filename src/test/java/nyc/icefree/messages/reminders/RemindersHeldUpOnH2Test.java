package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;

@AppTest
class RemindersHeldUpOnH2Test extends RemindersHeldUpContract {}
