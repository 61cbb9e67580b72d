package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class SourceMergedOnH2Test extends SourceMergedContract {}
