package nyc.icefree.messages.digest;

import nyc.icefree.AppTest;

@AppTest
class DigestStayOnH2Test extends DigestStayContract {}
