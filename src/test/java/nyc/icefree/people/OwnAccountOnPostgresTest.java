package nyc.icefree.people;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OwnAccountOnPostgresTest extends OwnAccountContract {}
