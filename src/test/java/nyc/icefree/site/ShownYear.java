package nyc.icefree.site;

import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;

/** Lets everybody read the coalition's year, or no more. */
final class ShownYear {
    private ShownYear() {}

    static void is(boolean shown, Campaign campaign, Given given) {
        var before = campaign.now();
        As.administrator(
                given.person(),
                () -> campaign.change(new CampaignProfile(
                        before.version(),
                        before.name(),
                        before.zone(),
                        before.roleAddress(),
                        before.mailName(),
                        shown)));
    }
}
