package nyc.icefree.rsvp.spots;

import java.time.Instant;
import java.time.ZoneId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.RetentionStart;
import org.jspecify.annotations.Nullable;

/**
 * The organizers' settings for an event's spots.
 *
 * @param capacity null for no limit
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

    public int most() {
        return capacity == null ? Integer.MAX_VALUE : capacity;
    }

    public BookingTerms with(BookingState other, @Nullable Integer spots) {
        return new BookingTerms(other, spots, admittance, closesAt, startsAt, endsAt, zone, keptFrom);
    }
}
