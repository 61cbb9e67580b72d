package nyc.icefree.people;

import nyc.icefree.AppTest;

@AppTest
class InvitedNamesOnH2Test extends InvitedNamesContract {}
