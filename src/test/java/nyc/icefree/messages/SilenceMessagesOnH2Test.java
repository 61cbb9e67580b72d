package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class SilenceMessagesOnH2Test extends SilenceMessagesContract {}
