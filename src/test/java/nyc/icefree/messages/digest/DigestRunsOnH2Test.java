package nyc.icefree.messages.digest;

import nyc.icefree.AppTest;

@AppTest
class DigestRunsOnH2Test extends DigestRunsContract {}
