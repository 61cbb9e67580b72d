package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class TogetherOnH2Test extends TogetherContract {}
