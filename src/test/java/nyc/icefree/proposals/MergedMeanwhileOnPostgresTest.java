package nyc.icefree.proposals;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class MergedMeanwhileOnPostgresTest extends MergedMeanwhileContract {}
