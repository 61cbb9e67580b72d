package nyc.icefree.proposals;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ProposedPlaceForgettingOnPostgresTest extends ProposedPlaceForgettingContract {}
