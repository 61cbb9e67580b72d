package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ExportsOnPostgresTest extends ExportsContract {}
