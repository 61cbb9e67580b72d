package nyc.icefree.signin.mails;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OrganizerMailsOnPostgresTest extends OrganizerMailsContract {}
