package nyc.icefree.messages.announcements;

import nyc.icefree.AppTest;

@AppTest
class AnnouncementDeskOnH2Test extends AnnouncementDeskContract {}
