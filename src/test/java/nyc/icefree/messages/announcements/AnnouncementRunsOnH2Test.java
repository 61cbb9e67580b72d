package nyc.icefree.messages.announcements;

import nyc.icefree.AppTest;

@AppTest
class AnnouncementRunsOnH2Test extends AnnouncementRunsContract {}
