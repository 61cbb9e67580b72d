package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class SourceNodesOnH2Test extends SourceNodesContract {}
