package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class DestroyOnH2Test extends DestroyContract {}
