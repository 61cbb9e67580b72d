package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class KeptAnnouncementsOnPostgresTest extends KeptAnnouncementsContract {}
