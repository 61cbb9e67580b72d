package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;

@AppTest
class PairChangesOnH2Test extends PairChangesContract {}
