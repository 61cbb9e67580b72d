package nyc.icefree.feedback;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FeedbackOnPostgresTest extends FeedbackContract {}
