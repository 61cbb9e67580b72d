package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class RoleMessagesOnH2Test extends RoleMessagesContract {}
