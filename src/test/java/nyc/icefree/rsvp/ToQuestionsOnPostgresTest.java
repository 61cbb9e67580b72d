package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ToQuestionsOnPostgresTest extends ToQuestionsContract {}
