package nyc.icefree.signin.mails;

import nyc.icefree.AppTest;

@AppTest
class OrganizerMailsOnH2Test extends OrganizerMailsContract {}
