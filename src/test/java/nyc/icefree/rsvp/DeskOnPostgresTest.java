package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class DeskOnPostgresTest extends DeskContract {}
