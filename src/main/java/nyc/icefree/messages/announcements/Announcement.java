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
 * What an organizer of the host has announced, and is kept without its words.
 *
 * @param number the first of an event is 1
 * @param made how many messages were made so far
 * @param held goes out only once an administrator has agreed
 * @param declined why an administrator did not
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
    /** How long it can be taken back. */
    public static final Duration UNDO = Duration.ofMinutes(2);

    /** What is about an event that is no further ahead is of use to whoever is woken by it. */
    static final Duration SOON = Duration.ofHours(24);

    /**
     * Until when it would wake people who can be told in the morning; nothing when it can be told now.
     *
     * @param state of the event: what is postponed has no day that could be near
     * @param slot of what those who are told are to come to
     */
    public static Optional<Instant> quietUntil(boolean urgent, EventState state, TimeSlot slot, Instant now) {
        boolean soon =
                state != EventState.POSTPONED && now.isAfter(slot.startsAt().minus(SOON));
        return urgent || soon ? Optional.empty() : ReminderTimes.morning(now, slot.zone());
    }

    /** Of those in a shift that begins before its event. */
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
