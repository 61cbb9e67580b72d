package nyc.icefree.door;

import java.time.Duration;
import java.time.Instant;
import nyc.icefree.disclosure.EventTerms;
import org.jspecify.annotations.Nullable;

/** When a door is open, half-open: it follows its event when that moves, and ends when somebody closes the door. */
public record DoorSpan(Instant from, Instant until) {
    public static final Duration AROUND = Duration.ofHours(3);

    static DoorSpan of(EventTerms event, @Nullable Instant closedAt) {
        var from = event.slot().startsAt().minus(AROUND);
        var end = event.slot().endsAt().plus(AROUND);
        var until = closedAt == null || closedAt.isAfter(end) ? end : closedAt;
        return new DoorSpan(from, until.isBefore(from) ? from : until);
    }

    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
