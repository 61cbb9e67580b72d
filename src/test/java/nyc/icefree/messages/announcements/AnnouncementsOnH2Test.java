package nyc.icefree.messages.announcements;

import nyc.icefree.AppTest;

@AppTest
class AnnouncementsOnH2Test extends AnnouncementsContract {}
