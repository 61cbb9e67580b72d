package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FindingOnPostgresTest extends FindingContract {}
