package nyc.icefree.trainings;

import nyc.icefree.AppTest;

@AppTest
class TrustOnH2Test extends TrustContract {}
