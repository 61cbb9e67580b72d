package nyc.icefree.people;

import nyc.icefree.AppTest;

@AppTest
class PeopleDirectoryH2Test extends PeopleDirectoryContract {}
