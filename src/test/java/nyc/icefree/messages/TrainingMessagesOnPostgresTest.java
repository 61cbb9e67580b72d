package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TrainingMessagesOnPostgresTest extends TrainingMessagesContract {}
