package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FollowingOnPostgresTest extends FollowingContract {}
