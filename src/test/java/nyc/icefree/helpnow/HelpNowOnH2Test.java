package nyc.icefree.helpnow;

import nyc.icefree.AppTest;

@AppTest
class HelpNowOnH2Test extends HelpNowContract {}
