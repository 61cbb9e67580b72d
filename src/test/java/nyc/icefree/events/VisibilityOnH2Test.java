package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class VisibilityOnH2Test extends VisibilityContract {}
