package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class DuplicatesOnH2Test extends DuplicatesContract {}
