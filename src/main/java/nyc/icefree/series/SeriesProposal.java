package nyc.icefree.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventId;
import nyc.icefree.events.ShiftHours;
import nyc.icefree.events.VenueId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Another time, place or rule for several dates of a series, which waits for a second person.
 *
 * @param date from which it was proposed; what is proposed for it, {@code scope} carries to the others
 * @param version of the date: the proposal is good only as long as nobody else changes it
 * @param series to which the date belonged
 * @param ruleBefore by which the series repeated; the proposal is good only as long as that is so
 * @param rule by which it shall repeat; null for as before
 * @param reason for those of dates that the new rule leaves no day
 * @param shifts what becomes of those of the dates that move
 */
public record SeriesProposal(
        UUID id,
        EventId date,
        int version,
        UUID series,
        @Nullable String ruleBefore,
        Scope scope,
        @Nullable String rule,
        LocalDateTime start,
        boolean startSecond,
        LocalDateTime end,
        boolean endSecond,
        ZoneId zone,
        @Nullable VenueId venue,
        String reason,
        ShiftHours shifts,
        PersonId proposedBy,
        Instant proposedAt) {
    EventDraft in(EventDraft draft) {
        return draft.moved(start, startSecond, end, endSecond, zone, venue, null);
    }
}
