package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class NeedMessagesOnH2Test extends NeedMessagesContract {}
