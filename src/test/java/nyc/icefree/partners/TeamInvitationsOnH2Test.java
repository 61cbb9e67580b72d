package nyc.icefree.partners;

import nyc.icefree.AppTest;

@AppTest
class TeamInvitationsOnH2Test extends TeamInvitationsContract {}
