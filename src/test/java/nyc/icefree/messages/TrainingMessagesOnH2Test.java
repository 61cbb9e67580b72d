package nyc.icefree.messages;

import nyc.icefree.AppTest;

@AppTest
class TrainingMessagesOnH2Test extends TrainingMessagesContract {}
