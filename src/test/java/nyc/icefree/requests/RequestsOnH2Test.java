package nyc.icefree.requests;

import nyc.icefree.AppTest;

@AppTest
class RequestsOnH2Test extends RequestsContract {}
