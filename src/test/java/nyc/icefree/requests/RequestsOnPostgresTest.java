package nyc.icefree.requests;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class RequestsOnPostgresTest extends RequestsContract {}
