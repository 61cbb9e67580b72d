package nyc.icefree.signin;

import nyc.icefree.AppTest;

@AppTest
class InvitedNamesOnH2Test extends InvitedNamesContract {}
