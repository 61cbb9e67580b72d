package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class FollowingOnH2Test extends FollowingContract {}
