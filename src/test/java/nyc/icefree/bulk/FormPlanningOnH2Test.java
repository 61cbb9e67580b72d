package nyc.icefree.bulk;

import nyc.icefree.AppTest;

@AppTest
class FormPlanningOnH2Test extends FormPlanningContract {}
