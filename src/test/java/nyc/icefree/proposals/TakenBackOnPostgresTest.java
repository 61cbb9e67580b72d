package nyc.icefree.proposals;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class TakenBackOnPostgresTest extends TakenBackContract {}
