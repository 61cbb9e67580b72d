package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class ExportsOnH2Test extends ExportsContract {}
