package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class StatementsOnPostgresTest extends StatementsContract {}
