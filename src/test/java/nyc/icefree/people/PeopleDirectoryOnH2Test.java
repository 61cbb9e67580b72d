package nyc.icefree.people;

import nyc.icefree.AppTest;

@AppTest
class PeopleDirectoryOnH2Test extends PeopleDirectoryContract {}
