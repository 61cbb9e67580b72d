package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class FindingOnH2Test extends FindingContract {}
