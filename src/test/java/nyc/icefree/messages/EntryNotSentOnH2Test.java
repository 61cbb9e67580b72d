package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class EntryNotSentOnH2Test extends EntryNotSentContract {}
