package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class NeedsDeskOnH2Test extends NeedsDeskContract {}
