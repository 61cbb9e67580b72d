package nyc.icefree.messages.announcements;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class AnnouncedHelpersOnPostgresTest extends AnnouncedHelpersContract {}
