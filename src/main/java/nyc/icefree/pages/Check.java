package nyc.icefree.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read one edition in one language and found it right; all of it is shown to everybody.
 *
 * @param by the lawyer, or who reads the language
 * @param organization may be empty where no lawyer is needed
 * @param on null only while it is being typed
 * @param goodUntil last day on which it can be relied on; null for no end
 */
public record Check(
        String by,
        String organization,
        @Nullable LocalDate on,
        @Nullable LocalDate goodUntil) {
    public static final int NAME_MAX = 120;

    /** "Ann Example, Example Legal Desk". */
    public String who() {
        return organization.isEmpty() ? by : by + ", " + organization;
    }
}
