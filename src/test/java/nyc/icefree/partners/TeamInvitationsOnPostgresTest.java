package nyc.icefree.partners;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TeamInvitationsOnPostgresTest extends TeamInvitationsContract {}
