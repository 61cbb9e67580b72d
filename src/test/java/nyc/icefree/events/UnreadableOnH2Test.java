package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class UnreadableOnH2Test extends UnreadableContract {}
