package nyc.icefree.messages.announcements;

import nyc.icefree.AppTest;

@AppTest
class AnnouncedHelpersOnH2Test extends AnnouncedHelpersContract {}
