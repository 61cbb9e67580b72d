package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;

@AppTest
class StillAskedOnH2Test extends StillAskedContract {}
