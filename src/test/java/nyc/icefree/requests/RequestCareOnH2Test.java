package nyc.icefree.requests;

import nyc.icefree.AppTest;

@AppTest
class RequestCareOnH2Test extends RequestCareContract {}
