package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class SourceOnlineLinksOnH2Test extends SourceOnlineLinksContract {}
