package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;

@AppTest
class PairMailsOnH2Test extends PairMailsContract {}
