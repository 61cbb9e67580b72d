package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LanguageWaysOnPostgresTest extends LanguageWaysContract {}
