package nyc.icefree.audit;

import nyc.icefree.AppTest;

@AppTest
class AuditChainOnH2Test extends AuditChainContract {}
