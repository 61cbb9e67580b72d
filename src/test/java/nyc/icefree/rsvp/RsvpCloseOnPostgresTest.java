package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class RsvpCloseOnPostgresTest extends RsvpCloseContract {}
