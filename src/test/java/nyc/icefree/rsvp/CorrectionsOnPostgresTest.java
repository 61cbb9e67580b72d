package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CorrectionsOnPostgresTest extends CorrectionsContract {}
