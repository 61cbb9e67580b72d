package nyc.icefree.approvals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventId;
import nyc.icefree.events.VenueId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Another time or place that waits for a second person.
 *
 * @param eventVersion it is good only as long as nobody else changes the event
 * @param bundle what was proposed together with it; null when it stands alone
 */
public record ProposedChange(
        UUID id,
        EventId event,
        int eventVersion,
        LocalDateTime start,
        boolean startSecond,
        LocalDateTime end,
        boolean endSecond,
        ZoneId zone,
        @Nullable VenueId venue,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable UUID bundle) {

    EventDraft in(EventDraft draft) {
        return draft.moved(start, startSecond, end, endSecond, zone, venue, null);
    }
}
