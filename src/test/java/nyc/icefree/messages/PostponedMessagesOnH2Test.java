package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class PostponedMessagesOnH2Test extends PostponedMessagesContract {}
