package nyc.icefree.proposals;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ProposalsOnPostgresTest extends ProposalsContract {}
