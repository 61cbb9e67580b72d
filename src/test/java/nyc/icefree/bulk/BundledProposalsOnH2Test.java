package nyc.icefree.bulk;

import nyc.icefree.AppTest;

@AppTest
class BundledProposalsOnH2Test extends BundledProposalsContract {}
