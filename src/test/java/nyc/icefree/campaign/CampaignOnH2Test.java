package nyc.icefree.campaign;

import nyc.icefree.AppTest;

@AppTest
class CampaignOnH2Test extends CampaignContract {}
