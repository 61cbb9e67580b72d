package nyc.icefree.messages.asks;

import nyc.icefree.AppTest;

@AppTest
class ChangedHandsOnH2Test extends ChangedHandsContract {}
