package nyc.icefree.campaign;

import java.time.ZoneId;
import java.util.Map;
import nyc.icefree.text.Language;

/**
 * The campaign's settings, and the form that changes them.
 *
 * @param roleAddress a shared mailbox, ORGANIZER in calendars and sender of mail
 * @param mailName the sender that mailboxes and locked phones show; empty for the one of the install
 * @param showsYear whether everybody may read what the coalition did in a year
 */
public record CampaignProfile(
        int version,
        String name,
        ZoneId zone,
        String roleAddress,
        String mailName,
        boolean showsYear,
        Map<Language, CampaignWords> words) {
    public static final int NAME_MAX = 80;
    public static final int MAIL_NAME_MAX = 30;

    public CampaignProfile {
        words = Map.copyOf(words);
    }

    /** Without a sender's name and a public year, as a fresh install begins. */
    public CampaignProfile(
            int version, String name, ZoneId zone, String roleAddress, Map<Language, CampaignWords> words) {
        this(version, name, zone, roleAddress, "", false, words);
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
