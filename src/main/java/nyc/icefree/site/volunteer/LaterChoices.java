package nyc.icefree.site.volunteer;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which part of long lists of choices is looked at, while all that was typed stays.
 *
 * @param skills before which of all the part begins
 * @param organizations before which of all the part begins
 */
public record LaterChoices(int skills, int organizations) {
    public static final LaterChoices NONE = new LaterChoices(0, 0);

    /** Null where the form is sent for good. */
    public static @Nullable LaterChoices of(HttpServletRequest request) {
        String skills = request.getParameter("later-skills");
        String organizations = request.getParameter("later-organizations");
        return skills == null && organizations == null ? null : new LaterChoices(after(skills), after(organizations));
    }

    private static int after(@Nullable String said) {
        return said == null ? 0 : ShiftPart.after(said);
    }
}
