package nyc.icefree.messages.announcements;

import nyc.icefree.AppTest;

@AppTest
class AnnouncementPurgeOnH2Test extends AnnouncementPurgeContract {}
