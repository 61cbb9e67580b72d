package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class LedTrainingOnH2Test extends LedTrainingContract {}
