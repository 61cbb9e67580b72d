package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class ToQuestionsOnH2Test extends ToQuestionsContract {}
