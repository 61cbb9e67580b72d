package nyc.icefree.site.outlets;

import nyc.icefree.AppTest;

@AppTest
class CopiesOnH2Test extends CopiesContract {}
