package nyc.icefree.site.outlets;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class NamedAlikeOnPostgresTest extends NamedAlikeContract {}
