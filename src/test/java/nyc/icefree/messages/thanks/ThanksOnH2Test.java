package nyc.icefree.messages.thanks;

import nyc.icefree.AppTest;

@AppTest
class ThanksOnH2Test extends ThanksContract {}
