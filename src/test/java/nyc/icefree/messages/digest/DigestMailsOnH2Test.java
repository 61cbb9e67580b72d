package nyc.icefree.messages.digest;

import nyc.icefree.AppTest;

@AppTest
class DigestMailsOnH2Test extends DigestMailsContract {}
