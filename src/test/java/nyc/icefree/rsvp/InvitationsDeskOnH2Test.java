package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class InvitationsDeskOnH2Test extends InvitationsDeskContract {}
