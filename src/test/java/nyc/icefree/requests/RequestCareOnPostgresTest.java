package nyc.icefree.requests;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class RequestCareOnPostgresTest extends RequestCareContract {}
