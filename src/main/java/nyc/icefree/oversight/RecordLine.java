package nyc.icefree.oversight;

import java.time.Instant;
import java.util.UUID;
import nyc.icefree.audit.AuditedAct;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, with names of the staff only: never of those who come or help.
 *
 * @param name of whoever did it; nothing for somebody who is not of the staff, or not any more
 * @param about of whom it was done to, likewise
 * @param event that it was done with, where it was one
 * @param organization whose thing it was, by name
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

    /** Never a name: a line that reaches a log is a leak. */
    @Override
    public String toString() {
        return "RecordLine[" + at + ", " + act + "]";
    }
}
