package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class LostKeyOnH2Test extends LostKeyContract {}
