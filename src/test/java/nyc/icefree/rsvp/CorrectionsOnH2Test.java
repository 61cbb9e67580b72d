package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class CorrectionsOnH2Test extends CorrectionsContract {}
