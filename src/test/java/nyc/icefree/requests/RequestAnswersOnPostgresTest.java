package nyc.icefree.requests;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class RequestAnswersOnPostgresTest extends RequestAnswersContract {}
