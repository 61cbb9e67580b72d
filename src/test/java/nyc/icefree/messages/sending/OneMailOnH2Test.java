package nyc.icefree.messages.sending;

import nyc.icefree.AppTest;

@AppTest
class OneMailOnH2Test extends OneMailContract {}
