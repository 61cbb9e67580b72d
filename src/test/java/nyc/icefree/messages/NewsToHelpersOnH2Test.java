package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class NewsToHelpersOnH2Test extends NewsToHelpersContract {}
