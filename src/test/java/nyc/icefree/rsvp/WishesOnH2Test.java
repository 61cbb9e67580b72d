package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class WishesOnH2Test extends WishesContract {}
