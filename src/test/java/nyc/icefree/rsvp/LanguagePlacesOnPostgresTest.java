package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class LanguagePlacesOnPostgresTest extends LanguagePlacesContract {}
