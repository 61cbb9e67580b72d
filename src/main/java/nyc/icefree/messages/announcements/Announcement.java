package nyc.icefree.messages.announcements;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * An announcement without its words.
 *
 * @param number the first of an event is 1
 * @param made how many messages were made so far
 * @param held waits for an administrator
 * @param declined why an administrator said no
 */
public record Announcement(
        UUID id,
        EventId event,
        int number,
        byte[] said,
        boolean urgent,
        PersonId writtenBy,
        Instant writtenAt,
        Instant dueAt,
        int made,
        AnnouncementState state,
        boolean held,
        @Nullable String declined) {
    public static final Duration UNDO = Duration.ofMinutes(2);

    /** An event so near is worth waking people. */
    static final Duration SOON = Duration.ofHours(24);

    /** Until when it would wake people in vain; empty when it can be told now. A postponed event has no day that could be near. */
    public static Optional<Instant> quietUntil(boolean urgent, EventState state, TimeSlot slot, Instant now) {
        boolean soon = !state.awaitsDate() && now.isAfter(slot.startsAt().minus(SOON));
        return urgent || soon ? Optional.empty() : ReminderTimes.morning(now, slot.zone());
    }

    public static TimeSlot earlier(TimeSlot event, Optional<ShiftCard> shift) {
        return shift.map(ShiftCard::slot)
                .filter(slot -> slot.startsAt().isBefore(event.startsAt()))
                .orElse(event);
    }

    @Override
    public String toString() {
        return "Announcement[" + id + ", " + state + "]";
    }
}
