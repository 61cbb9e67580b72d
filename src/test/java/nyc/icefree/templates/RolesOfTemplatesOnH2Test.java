package nyc.icefree.templates;

import nyc.icefree.AppTest;

@AppTest
class RolesOfTemplatesOnH2Test extends RolesOfTemplatesContract {}
