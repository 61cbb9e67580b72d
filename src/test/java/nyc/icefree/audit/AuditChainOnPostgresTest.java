package nyc.icefree.audit;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class AuditChainOnPostgresTest extends AuditChainContract {}
