package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class ApprovalsOnH2Test extends ApprovalsContract {}
