package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class SimilarMessagesOnH2Test extends SimilarMessagesContract {}
