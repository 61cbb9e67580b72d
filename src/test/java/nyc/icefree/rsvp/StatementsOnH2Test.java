package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class StatementsOnH2Test extends StatementsContract {}
