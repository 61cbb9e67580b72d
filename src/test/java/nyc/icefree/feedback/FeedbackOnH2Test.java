package nyc.icefree.feedback;

import nyc.icefree.AppTest;

@AppTest
class FeedbackOnH2Test extends FeedbackContract {}
