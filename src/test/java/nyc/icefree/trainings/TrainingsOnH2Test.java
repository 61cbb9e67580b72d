package nyc.icefree.trainings;

import nyc.icefree.AppTest;

@AppTest
class TrainingsOnH2Test extends TrainingsContract {}
