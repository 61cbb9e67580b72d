package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class PlanningOnH2Test extends PlanningContract {}
