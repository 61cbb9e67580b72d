package nyc.icefree.partners;

import nyc.icefree.AppTest;

@AppTest
class PartnersOnH2Test extends PartnersContract {}
