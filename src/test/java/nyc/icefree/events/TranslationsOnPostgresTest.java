package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TranslationsOnPostgresTest extends TranslationsContract {}
