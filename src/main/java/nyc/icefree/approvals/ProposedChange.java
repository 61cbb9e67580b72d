package nyc.icefree.approvals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import nyc.icefree.events.Attendance;
import nyc.icefree.events.ChangedDraft;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventId;
import nyc.icefree.events.ShiftHours;
import nyc.icefree.events.VenueId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A change of a published event that waits for somebody else: another time or place, or what the public would read.
 *
 * @param attendance and the link for it; null in proposals that know nothing of them
 * @param held null where no administrator need agree
 * @param shifts what becomes of the event's shifts
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
        @Nullable Attendance attendance,
        @Nullable String onlineLink,
        @Nullable HeldContent held,
        ShiftHours shifts,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable UUID bundle) {

    EventDraft in(EventDraft draft) {
        var next = ChangedDraft.of(draft.moved(start, startSecond, end, endSecond, zone, venue, null));
        if (attendance != null) {
            next.attended(attendance, onlineLink == null ? "" : onlineLink);
        }
        if (held != null) {
            next.words(held.words()).reach(held.reach()).coHosts(held.coHosts());
        }
        return next.draft();
    }
}
