package nyc.icefree.templates;

import nyc.icefree.AppTest;

@AppTest
class TemplatesOnH2Test extends TemplatesContract {}
