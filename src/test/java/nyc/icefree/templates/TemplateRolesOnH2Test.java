package nyc.icefree.templates;

import nyc.icefree.AppTest;

@AppTest
class TemplateRolesOnH2Test extends TemplateRolesContract {}
