package nyc.icefree.rsvp.calendars;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nyc.icefree.rsvp.answers.CalendarWish;
import nyc.icefree.rsvp.answers.RsvpId;
import org.jspecify.annotations.Nullable;

/**
 * All mails about one entry in a party's own calendar, of which each takes the place of those before (RFC 5546, 2.1.4).
 *
 * @param uid of this entry alone
 * @param organizer our address in it, of the first mail; null before that
 * @param last what was written last, whether it left or not; null while nothing was
 * @param left what left last; null while nothing did
 */
public record CalendarThread(
        RsvpId rsvp,
        CalendarWish wish,
        UUID uid,
        @Nullable String organizer,
        @Nullable Last last,
        @Nullable Left left) {

    /**
     * One mail's part.
     *
     * @param told never NOTHING
     * @param said a digest of the entry's words, without the address that it went to
     * @param writtenAt its DTSTAMP
     * @param message the row of the outbox that carried it
     */
    public record Last(
            ToldEntry told,
            CalendarWish wish,
            int sequence,
            String said,
            Instant startsAt,
            Instant endsAt,
            Instant writtenAt,
            UUID message) {}

    /**
     * What the mail server took.
     *
     * @param told never NOTHING
     */
    public record Left(ToldEntry told, CalendarWish wish, String said, Instant startsAt, Instant endsAt) {}

    /** Null where no entry is in the party's calendar, as far as anybody knows. */
    public @Nullable Left shown() {
        return left != null && left.told() == ToldEntry.REQUEST ? left : null;
    }

    /** Whether one can be there: of a mail server that hung up nobody knows what it took. */
    public boolean canBeThere() {
        return shown() != null || (last != null && last.told() == ToldEntry.REQUEST);
    }

    /** Whether it is this message that said so: the same mail, tried or sent once more. */
    public boolean wasTakenOffBy(UUID message) {
        return last != null && last.told() == ToldEntry.CANCEL && last.message().equals(message);
    }

    /** Whether nothing needs to be mailed to who has it: that left, and nothing else was tried since. */
    public boolean says(String said) {
        return shows(said)
                && last != null
                && last.told() == ToldEntry.REQUEST
                && last.said().equals(said);
    }

    /** Whether the entry that left last said that. */
    public boolean shows(String said) {
        var shown = shown();
        return shown != null && shown.said().equals(said);
    }

    public boolean wasSaidBy(UUID message) {
        return last != null && last.message().equals(message);
    }

    /** What is mailed next: a higher number for whatever is new, the same one for what was said before; never written earlier. */
    public Last next(ToldEntry told, String said, Instant startsAt, Instant endsAt, UUID message, Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        if (last == null) {
            return new Last(told, wish, 0, said, startsAt, endsAt, second, message);
        }
        boolean same = last.told() == told && last.said().equals(said);
        return new Last(
                told,
                wish,
                same ? last.sequence() : last.sequence() + 1,
                said,
                startsAt,
                endsAt,
                second.isAfter(last.writtenAt()) ? second : last.writtenAt(),
                message);
    }
}
