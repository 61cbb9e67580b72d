package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class SourceAlarmOnH2Test extends SourceAlarmContract {}
