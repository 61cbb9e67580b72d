package nyc.icefree.shifts;

import nyc.icefree.AppTest;

@AppTest
class HoursAnswersOnH2Test extends HoursAnswersContract {}
