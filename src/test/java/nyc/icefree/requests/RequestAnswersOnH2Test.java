package nyc.icefree.requests;

import nyc.icefree.AppTest;

@AppTest
class RequestAnswersOnH2Test extends RequestAnswersContract {}
