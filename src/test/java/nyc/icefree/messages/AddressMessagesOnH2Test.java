package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class AddressMessagesOnH2Test extends AddressMessagesContract {}
