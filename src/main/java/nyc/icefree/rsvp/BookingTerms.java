package nyc.icefree.rsvp;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.languages.LanguageCap;
import nyc.icefree.rsvp.waiting.OfferHours;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of its places.
 *
 * @param capacity null for no limit
 * @param admittance who may answer
 * @param languages in which a party can take part, one of which it chooses; none where the event has no places by language
 */
record BookingTerms(
        BookingState stage,
        @Nullable Integer capacity,
        Admittance admittance,
        Instant closesAt,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        KeptFrom keptFrom,
        List<LanguageCap> languages) {
    /** Without places by language. */
    BookingTerms(
            BookingState stage,
            @Nullable Integer capacity,
            Admittance admittance,
            Instant closesAt,
            Instant startsAt,
            Instant endsAt,
            ZoneId zone,
            KeptFrom keptFrom) {
        this(stage, capacity, admittance, closesAt, startsAt, endsAt, zone, keptFrom, List.of());
    }

    OfferHours offers() {
        return new OfferHours(startsAt, zone);
    }

    /** The most that it could ever take. */
    int most() {
        return capacity == null ? Integer.MAX_VALUE : capacity;
    }

    BookingTerms with(BookingState other, @Nullable Integer places) {
        return new BookingTerms(other, places, admittance, closesAt, startsAt, endsAt, zone, keptFrom, languages);
    }

    BookingTerms with(List<LanguageCap> others) {
        return new BookingTerms(stage, capacity, admittance, closesAt, startsAt, endsAt, zone, keptFrom, others);
    }
}
