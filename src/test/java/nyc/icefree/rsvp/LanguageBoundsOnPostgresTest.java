package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LanguageBoundsOnPostgresTest extends LanguageBoundsContract {}
