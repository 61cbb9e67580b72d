package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class InvitationsDeskOnPostgresTest extends InvitationsDeskContract {}
