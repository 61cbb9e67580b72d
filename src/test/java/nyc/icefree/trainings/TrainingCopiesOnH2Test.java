package nyc.icefree.trainings;

import nyc.icefree.AppTest;

@AppTest
class TrainingCopiesOnH2Test extends TrainingCopiesContract {}
