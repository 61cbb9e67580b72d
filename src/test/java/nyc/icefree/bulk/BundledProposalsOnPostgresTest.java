package nyc.icefree.bulk;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class BundledProposalsOnPostgresTest extends BundledProposalsContract {}
