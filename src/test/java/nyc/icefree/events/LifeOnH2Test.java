package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class LifeOnH2Test extends LifeContract {}
