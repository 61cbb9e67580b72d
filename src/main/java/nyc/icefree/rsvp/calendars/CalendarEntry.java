package nyc.icefree.rsvp.calendars;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * The entry in a party's own calendar. Each mail about it replaces those before (RFC 5546, 2.1.4).
 *
 * @param organizer our address in its first mail; null before that
 * @param last what was mailed last; null for nothing
 */
public record CalendarEntry(
        boolean wanted,
        UUID uid,
        @Nullable String organizer,
        @Nullable Written last) {

    /**
     * What one mail says.
     *
     * @param there whether it puts the entry there, or takes it out
     * @param writtenAt its DTSTAMP
     * @param message its row in the outbox
     * @param left whether the mail server took it
     */
    public record Written(
            boolean there,
            int sequence,
            Instant startsAt,
            Instant endsAt,
            Instant writtenAt,
            UUID message,
            boolean left) {
        private boolean says(boolean on, TimeSlot slot) {
            return there == on && (!on || startsAt.equals(slot.startsAt()) && endsAt.equals(slot.endsAt()));
        }
    }

    public boolean shows(boolean on, TimeSlot slot) {
        return last == null ? !on : last.left() && last.says(on, slot);
    }

    /** Whether the entry is surely there, at another time. */
    public boolean moves(TimeSlot slot) {
        return last != null && last.left() && last.there() && !last.says(true, slot);
    }

    public boolean wasWrittenBy(UUID message) {
        return last != null && last.message().equals(message);
    }

    /** What is mailed next, with a higher SEQUENCE, unless the same mail is tried again; DTSTAMP never goes back. */
    public Written next(boolean on, TimeSlot slot, UUID message, Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        int sequence = 0;
        if (last != null) {
            sequence = wasWrittenBy(message) && last.says(on, slot) ? last.sequence() : last.sequence() + 1;
            second = second.isAfter(last.writtenAt()) ? second : last.writtenAt();
        }
        return new Written(on, sequence, slot.startsAt(), slot.endsAt(), second, message, false);
    }
}
