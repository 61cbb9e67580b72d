package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class CancelBackOnH2Test extends CancelBackContract {}
