package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LookedAtOnPostgresTest extends LookedAtContract {}
