package nyc.icefree.people;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PeopleDirectoryOnPostgresTest extends PeopleDirectoryContract {}
