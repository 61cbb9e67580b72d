package nyc.icefree.volunteers;

import nyc.icefree.AppTest;

@AppTest
class LockOrderOnH2Test extends LockOrderContract {}
