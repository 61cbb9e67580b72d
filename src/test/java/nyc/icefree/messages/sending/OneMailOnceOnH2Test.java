package nyc.icefree.messages.sending;

import nyc.icefree.AppTest;

@AppTest
class OneMailOnceOnH2Test extends OneMailOnceContract {}
