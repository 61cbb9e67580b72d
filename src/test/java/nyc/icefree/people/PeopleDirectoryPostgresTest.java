package nyc.icefree.people;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PeopleDirectoryPostgresTest extends PeopleDirectoryContract {}
