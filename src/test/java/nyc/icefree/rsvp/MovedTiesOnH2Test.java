package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class MovedTiesOnH2Test extends MovedTiesContract {}
