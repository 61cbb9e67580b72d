package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class SourcesOnH2Test extends SourcesContract {}
