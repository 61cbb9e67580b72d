package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CancelBackOnPostgresTest extends CancelBackContract {}
