package nyc.icefree.entrypages;

import nyc.icefree.AppTest;

@AppTest
class EntryPagesOnH2Test extends EntryPagesContract {}
