package nyc.icefree.rsvp.spots;

import java.time.Instant;
import java.time.ZoneId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.RetentionStart;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of its places.
 *
 * @param capacity null for no limit
 * @param admittance who may answer
 */
public record BookingTerms(
        BookingState stage,
        @Nullable Integer capacity,
        Admittance admittance,
        Instant closesAt,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        RetentionStart keptFrom) {
    OfferHours offers() {
        return new OfferHours(startsAt, zone);
    }

    /** The most that it could ever take. */
    public int most() {
        return capacity == null ? Integer.MAX_VALUE : capacity;
    }

    public BookingTerms with(BookingState other, @Nullable Integer places) {
        return new BookingTerms(other, places, admittance, closesAt, startsAt, endsAt, zone, keptFrom);
    }
}
