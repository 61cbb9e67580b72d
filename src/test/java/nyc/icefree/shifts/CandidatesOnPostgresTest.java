package nyc.icefree.shifts;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CandidatesOnPostgresTest extends CandidatesContract {}
