package nyc.icefree.links;

import java.time.LocalDate;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

public final class FindLinks {
    private FindLinks() {}

    public static String find(Language reader, String slug) {
        return Links.event(reader, slug) + "/find";
    }

    public static String invited(Language reader, String slug) {
        return Links.reserve(reader, slug) + "/invited";
    }

    /**
     * The secret page on which one reserves by an invitation.
     *
     * @param digits of its code
     */
    public static String invitation(Language reader, String slug, String digits) {
        return Links.reserve(reader, slug) + "/" + digits;
    }

    public static String byMail(Language reader, String slug) {
        return find(reader, slug) + "/mail";
    }

    public static String destroy(Language reader, String token) {
        return Links.manage(reader, token) + "/destroy";
    }

    /**
     * Says that the RSVP is destroyed, without naming anybody.
     *
     * @param until when older backups lose it too; null when
     * unknown
     */
    public static String destroyed(Language reader, @Nullable LocalDate until) {
        return Links.home(reader) + "r/destroyed" + (until == null ? "" : "?until=" + until);
    }
}
