package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class EventKeysOnH2Test extends EventKeysContract {}
