package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class AskedAtOnceOnH2Test extends AskedAtOnceContract {}
