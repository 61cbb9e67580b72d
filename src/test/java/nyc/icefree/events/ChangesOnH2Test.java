package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class ChangesOnH2Test extends ChangesContract {}
