package nyc.icefree.volunteers;

import nyc.icefree.AppTest;

@AppTest
class HelpQuestionsOnH2Test extends HelpQuestionsContract {}
