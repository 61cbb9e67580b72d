package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SimilarMessagesOnPostgresTest extends SimilarMessagesContract {}
