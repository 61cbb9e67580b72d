package nyc.icefree.publicevents;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.FeedEvent;

/** Position in the record of changes, as addresses write it: {@code 2026-12-01T10:00:00Z_<id>}. */
public record ChangeCursor(Instant modifiedAt, EventId id) {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    static ChangeCursor of(FeedEvent event) {
        return new ChangeCursor(event.modifiedAt(), event.id());
    }

    /** Empty when the text is no cursor. */
    public static Optional<ChangeCursor> parse(String written) {
        String[] parts = written.split("_", -1);
        try {
            return parts.length == 2 && parts[1].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    ? Optional.of(new ChangeCursor(Instant.parse(parts[0]), new EventId(UUID.fromString(parts[1]))))
                            .filter(cursor -> isOfRecord(cursor.modifiedAt))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the year is 1 to 9999: databases cannot be asked for other years, and nothing was changed then. */
    public static boolean isOfRecord(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(LAST);
    }

    @Override
    public String toString() {
        return modifiedAt + "_" + id;
    }
}
