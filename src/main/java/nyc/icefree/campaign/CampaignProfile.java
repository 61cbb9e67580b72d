package nyc.icefree.campaign;

import java.time.ZoneId;
import java.util.Map;
import nyc.icefree.text.Language;

/**
 * The campaign's settings, and the form that changes them.
 *
 * @param roleAddress a shared mailbox, ORGANIZER in calendars and sender of mail
 */
public record CampaignProfile(
        int version, String name, ZoneId zone, String roleAddress, Map<Language, CampaignWords> words) {
    public static final int NAME_MAX = 80;

    public CampaignProfile {
        words = Map.copyOf(words);
    }

    /** The reader's language, else English. */
    public CampaignWords words(Language language) {
        CampaignWords own = words.get(language);
        CampaignWords found = own != null ? own : words.get(Language.ENGLISH);
        if (found == null) {
            throw new IllegalStateException("the campaign has no words");
        }
        return found;
    }
}
