package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class LookedAtOnH2Test extends LookedAtContract {}
