package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class OrganizerMessagesOnH2Test extends OrganizerMessagesContract {}
