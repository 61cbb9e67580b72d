package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;

@AppTest
class ReleasedOnH2Test extends ReleasedContract {}
