package nyc.icefree.auditreading;

import java.time.Instant;
import java.util.UUID;
import nyc.icefree.audit.AuditedAct;
import org.jspecify.annotations.Nullable;

/**
 * @param name of staff only, never of guests and volunteers; else null
 * @param about the person concerned
 * @param event null when the act was not about one
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

    @Override
    public String toString() {
        return "RecordLine[" + at + ", " + act + "]";
    }
}
