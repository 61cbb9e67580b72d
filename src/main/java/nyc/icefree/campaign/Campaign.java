package nyc.icefree.campaign;

import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import org.springframework.stereotype.Service;

/** The campaign's name, words and settings: read by every page, changed by administrators. */
@Service
public class Campaign {
    @Anyone
    public CampaignProfile now() {
        throw new IllegalStateException("not built yet");
    }

    /** @throws CampaignRefused when something in it cannot be taken; then nothing is changed */
    @AdministratorsMay
    public void change(CampaignProfile profile) {
        throw new IllegalStateException("not built yet");
    }
}
