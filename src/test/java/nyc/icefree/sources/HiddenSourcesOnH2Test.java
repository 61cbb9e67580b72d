package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class HiddenSourcesOnH2Test extends HiddenSourcesContract {}
