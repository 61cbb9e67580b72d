package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TogetherOnPostgresTest extends TogetherContract {}
