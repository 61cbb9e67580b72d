package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class LockOrderOnH2Test extends LockOrderContract {}
