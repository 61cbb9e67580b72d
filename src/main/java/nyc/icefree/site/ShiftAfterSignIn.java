package nyc.icefree.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.links.Links;
import nyc.icefree.links.ShiftLinks;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Remembers by its id the shift that somebody looked at before signing in or up. Carries no address, so nobody can be
 * redirected elsewhere.
 */
public final class ShiftAfterSignIn {
    /** Index in the parts of {@code /en/my/shifts/ID}, of which the first is empty. */
    private static final int ID_AT = 4;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ShiftAfterSignIn() {}

    /** Null when there is none or it is no id. */
    public static @Nullable UUID of(HttpServletRequest request) {
        String typed = request.getParameter("shift");
        return typed == null ? null : id(typed);
    }

    /** The shift whose page was opened without being signed in; null for other pages. */
    static @Nullable UUID ofPage(HttpServletRequest request) {
        List<String> parts = List.of(request.getRequestURI().split("/", -1));
        return parts.size() > ID_AT && parts.subList(ID_AT - 2, ID_AT).equals(List.of("my", "shifts"))
                ? id(parts.get(ID_AT))
                : null;
    }

    private static @Nullable UUID id(String typed) {
        return ID.matcher(typed).matches() ? UUID.fromString(typed) : null;
    }

    static String landing(Language reader, @Nullable UUID shift) {
        return shift == null ? Links.my(reader) : ShiftLinks.shift(reader, shift.toString());
    }
}
