package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class FoldedListOnH2Test extends FoldedListContract {}
