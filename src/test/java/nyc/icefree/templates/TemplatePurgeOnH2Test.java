package nyc.icefree.templates;

import nyc.icefree.AppTest;

@AppTest
class TemplatePurgeOnH2Test extends TemplatePurgeContract {}
