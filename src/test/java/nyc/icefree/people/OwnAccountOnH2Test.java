package nyc.icefree.people;

import nyc.icefree.AppTest;

@AppTest
class OwnAccountOnH2Test extends OwnAccountContract {}
