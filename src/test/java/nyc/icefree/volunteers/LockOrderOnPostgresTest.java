package nyc.icefree.volunteers;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LockOrderOnPostgresTest extends LockOrderContract {}
