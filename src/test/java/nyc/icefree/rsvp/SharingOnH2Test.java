package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class SharingOnH2Test extends SharingContract {}
