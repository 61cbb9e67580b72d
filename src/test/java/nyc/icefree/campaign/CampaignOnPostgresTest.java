package nyc.icefree.campaign;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class CampaignOnPostgresTest extends CampaignContract {}
