package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class CrowdedNewsOnH2Test extends CrowdedNewsContract {}
