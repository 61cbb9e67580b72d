package nyc.icefree.oversight;

import java.time.Instant;
import java.util.UUID;
import nyc.icefree.audit.AuditedAct;
import org.jspecify.annotations.Nullable;

/**
 * One act, with names of staff only, never of guests and volunteers.
 *
 * @param name of the doer; null unless they are staff
 * @param about name of the person concerned; null unless they are staff
 * @param event null when the act was not about one
 * @param organization name of the owner of the thing
 */
public record RecordLine(
        Instant at,
        Doer doer,
        @Nullable String name,
        AuditedAct act,
        @Nullable String about,
        @Nullable UUID event,
        @Nullable String organization) {
    public enum Doer {
        THE_APP,
        STAFF,
        SOMEBODY
    }

    /** Hides names, which must not reach a log. */
    @Override
    public String toString() {
        return "RecordLine[" + at + ", " + act + "]";
    }
}
