package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LanguageActsOnPostgresTest extends LanguageActsContract {}
