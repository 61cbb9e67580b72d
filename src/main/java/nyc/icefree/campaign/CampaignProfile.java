package nyc.icefree.campaign;

import java.time.ZoneId;

/**
 * The campaign's settings, and the form that changes them.
 *
 * @param roleAddress a shared mailbox, ORGANIZER in calendars and sender of mail
 * @param mailName the sender that mailboxes and locked phones show; empty for the one of the install
 * @param showsYear whether everybody may read what the coalition did in a year
 */
public record CampaignProfile(
        int version, String name, ZoneId zone, String roleAddress, String mailName, boolean showsYear) {
    public static final int NAME_MAX = 80;
    public static final int MAIL_NAME_MAX = 30;

    /** Without a sender's name and a public year, as a fresh install begins. */
    public CampaignProfile(int version, String name, ZoneId zone, String roleAddress) {
        this(version, name, zone, roleAddress, "", false);
    }
}
