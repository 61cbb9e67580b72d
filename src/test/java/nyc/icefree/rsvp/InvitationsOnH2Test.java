package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class InvitationsOnH2Test extends InvitationsContract {}
