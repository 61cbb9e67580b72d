package nyc.icefree.questions;

import nyc.icefree.AppTest;

@AppTest
class ForbiddenWordsOnH2Test extends ForbiddenWordsContract {}
