package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;

@AppTest
class CrowdAskedOnH2Test extends CrowdAskedContract {}
