package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class EventKeysOnPostgresTest extends EventKeysContract {}
