package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class LeadAlarmOnH2Test extends LeadAlarmContract {}
