package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LockOrderOnPostgresTest extends LockOrderContract {}
