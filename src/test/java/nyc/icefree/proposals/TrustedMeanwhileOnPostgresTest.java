package nyc.icefree.proposals;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TrustedMeanwhileOnPostgresTest extends TrustedMeanwhileContract {}
