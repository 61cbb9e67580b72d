package nyc.icefree.savedfilters;

import nyc.icefree.AppTest;

@AppTest
class SavedFiltersOnH2Test extends SavedFiltersContract {}
