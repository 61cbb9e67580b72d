package nyc.icefree.messages.announcements;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class AnnouncementPurgeOnPostgresTest extends AnnouncementPurgeContract {}
