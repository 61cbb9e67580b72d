package nyc.icefree.signin;

import nyc.icefree.AppTest;

@AppTest
class OwnAccountOnH2Test extends OwnAccountContract {}
