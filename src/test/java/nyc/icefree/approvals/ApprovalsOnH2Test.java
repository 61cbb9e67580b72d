package nyc.icefree.approvals;

import nyc.icefree.AppTest;

@AppTest
class ApprovalsOnH2Test extends ApprovalsContract {}
