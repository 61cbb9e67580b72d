package nyc.icefree.programme;

import nyc.icefree.AppTest;

@AppTest
class AlikeOnH2Test extends AlikeContract {}
