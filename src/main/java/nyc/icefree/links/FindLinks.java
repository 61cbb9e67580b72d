package nyc.icefree.links;

import java.time.LocalDate;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** Addresses by which a party comes to an RSVP with a code, finds it again, and destroys it. */
public final class FindLinks {
    private FindLinks() {}

    public static String find(Language reader, String slug) {
        return Links.event(reader, slug) + "/find";
    }

    /** Takes the code of an invitation. */
    public static String invited(Language reader, String slug) {
        return Links.reserve(reader, slug) + "/invited";
    }

    /** The secret page on which one reserves by an invitation. @param digits of its code */
    public static String invitation(Language reader, String slug, String digits) {
        return Links.reserve(reader, slug) + "/" + digits;
    }

    /** Has the links of an address mailed to it. */
    public static String byMail(Language reader, String slug) {
        return find(reader, slug) + "/mail";
    }

    public static String destroy(Language reader, String token) {
        return Links.manage(reader, token) + "/destroy";
    }

    /** What is said after that, of nobody. @param until on which older backups show it no more; null where nobody knows */
    public static String destroyed(Language reader, @Nullable LocalDate until) {
        return Links.home(reader) + "r/destroyed" + (until == null ? "" : "?until=" + until);
    }
}
