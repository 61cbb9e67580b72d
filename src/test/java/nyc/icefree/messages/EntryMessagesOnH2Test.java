package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class EntryMessagesOnH2Test extends EntryMessagesContract {}
