package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class HourlyLimitOnH2Test extends HourlyLimitContract {}
