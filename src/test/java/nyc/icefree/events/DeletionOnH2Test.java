package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class DeletionOnH2Test extends DeletionContract {}
