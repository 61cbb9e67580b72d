package nyc.icefree.site;

import jakarta.servlet.http.HttpServletRequest;
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
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern WHOLE = Pattern.compile(ID);
    private static final Pattern PAGE = Pattern.compile("/" + Language.TAG + "/my/shifts/(" + ID + ")(?:/[a-z-]+)?");

    private TowardsShift() {}

    /** Null for none, and for what is no id. */
    public static @Nullable UUID of(HttpServletRequest request) {
        String typed = request.getParameter("shift");
        return typed != null && WHOLE.matcher(typed).matches() ? UUID.fromString(typed) : null;
    }

    /** Of whoever came to a shift's own page without being signed in; null elsewhere. */
    static @Nullable UUID ofPage(HttpServletRequest request) {
        var page = PAGE.matcher(request.getRequestURI());
        return page.matches() ? UUID.fromString(page.group(1)) : null;
    }

    /** Where who has signed in lands. */
    static String landing(Language reader, @Nullable UUID shift) {
        return shift == null ? Links.my(reader) : ShiftLinks.shift(reader, shift.toString());
    }
}
