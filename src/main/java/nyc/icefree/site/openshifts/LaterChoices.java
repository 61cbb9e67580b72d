package nyc.icefree.site.openshifts;

import jakarta.servlet.http.HttpServletRequest;
import nyc.icefree.site.shiftlines.ShiftPart;
import org.jspecify.annotations.Nullable;

/** Indexes at which long lists of choices begin, while all typed values stay. */
public record LaterChoices(int skills, int organizations) {
    public static final LaterChoices NONE = new LaterChoices(0, 0);

    /** Null when the form is sent for good. */
    public static @Nullable LaterChoices of(HttpServletRequest request) {
        String skills = request.getParameter("later-skills");
        String organizations = request.getParameter("later-organizations");
        return skills == null && organizations == null ? null : new LaterChoices(after(skills), after(organizations));
    }

    private static int after(@Nullable String said) {
        return said == null ? 0 : ShiftPart.after(said);
    }
}
