package nyc.icefree.partners;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PartnersOnPostgresTest extends PartnersContract {}
