package nyc.icefree.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.text.Language;
import nyc.icefree.web.Links;
import nyc.icefree.web.ShiftLinks;
import org.jspecify.annotations.Nullable;

/**
 * The shift that somebody looked at before they signed in or up, carried along by its id alone: nothing that comes from
 * outside ever is an address to which they are sent.
 */
public final class TowardsShift {
    /** In the parts of {@code /en/my/shifts/ID}, of which the first is empty. */
    private static final int ID_AT = 4;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private TowardsShift() {}

    /** Null for none, and for what is no id. */
    public static @Nullable UUID of(HttpServletRequest request) {
        String typed = request.getParameter("shift");
        return typed == null ? null : id(typed);
    }

    /** Of whoever came to a shift's own page without being signed in; null elsewhere. */
    static @Nullable UUID ofPage(HttpServletRequest request) {
        List<String> parts = List.of(request.getRequestURI().split("/", -1));
        return parts.size() > ID_AT && parts.subList(ID_AT - 2, ID_AT).equals(List.of("my", "shifts"))
                ? id(parts.get(ID_AT))
                : null;
    }

    private static @Nullable UUID id(String typed) {
        return ID.matcher(typed).matches() ? UUID.fromString(typed) : null;
    }

    /** Where who has signed in lands. */
    static String landing(Language reader, @Nullable UUID shift) {
        return shift == null ? Links.my(reader) : ShiftLinks.shift(reader, shift.toString());
    }
}
