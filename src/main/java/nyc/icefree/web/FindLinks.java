package nyc.icefree.web;

import java.time.LocalDate;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** Addresses by which a party finds its RSVP again, and by which it destroys it. */
public final class FindLinks {
    private FindLinks() {}

    public static String find(Language reader, String slug) {
        return Links.event(reader, slug) + "/find";
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
