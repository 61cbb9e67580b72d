package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class DeskOnH2Test extends DeskContract {}
