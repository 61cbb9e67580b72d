package nyc.icefree.trainings;

import nyc.icefree.AppTest;

@AppTest
class LeavingRaceOnH2Test extends LeavingRaceContract {}
