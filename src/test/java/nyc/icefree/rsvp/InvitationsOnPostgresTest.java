package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class InvitationsOnPostgresTest extends InvitationsContract {}
