package nyc.icefree.volunteers;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class HelpQuestionsOnPostgresTest extends HelpQuestionsContract {}
