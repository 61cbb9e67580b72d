package nyc.icefree.proposals;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ManyProposalsOnPostgresTest extends ManyProposalsContract {}
