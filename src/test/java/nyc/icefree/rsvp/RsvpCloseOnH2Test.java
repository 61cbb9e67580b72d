package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class RsvpCloseOnH2Test extends RsvpCloseContract {}
