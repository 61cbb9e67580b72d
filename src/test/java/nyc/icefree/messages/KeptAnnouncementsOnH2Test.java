package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class KeptAnnouncementsOnH2Test extends KeptAnnouncementsContract {}
