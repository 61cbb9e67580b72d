package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class NeedsDeskOnPostgresTest extends NeedsDeskContract {}
