package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class PurgeOnH2Test extends PurgeContract {}
