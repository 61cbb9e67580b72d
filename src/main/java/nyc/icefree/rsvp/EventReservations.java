package nyc.icefree.rsvp;

import java.time.Instant;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationReason;
import org.jspecify.annotations.Nullable;

/**
 * The places of one event at a moment, and what follows from them.
 *
 * @param extra places given beyond capacity; always just as many as are taken beyond it, so that such a place is not
 *     given again when its party cancels
 * @param nextTurn the number that the next waiting party gets
 */
record EventReservations(
        EventId event,
        BookingState stage,
        @Nullable Integer capacity,
        int extra,
        int taken,
        long nextTurn,
        Instant closesAt,
        Instant endsAt,
        KeptFrom keptFrom,
        @Nullable Instant purgedAt) {
    private static final int FEW = 5;
    private static final int FEW_AS_PART = 10;

    /** Why nobody more is taken; null when somebody is. Nothing else decides that: the tables only count. */
    @Nullable
    ReservationReason refusal(Instant now) {
        if (stage != BookingState.OPEN || isOver(now)) {
            return ReservationReason.CLOSED;
        }
        return hasClosed(now) ? ReservationReason.TOO_LATE : null;
    }

    /** Who has places may still give some back, and the waiting list is served. */
    boolean hasClosed(Instant now) {
        return !closesAt.isAfter(now);
    }

    /** Whether answers given still mean something, so that they may change and waiting parties move up. */
    boolean isOn(Instant now) {
        return stage != BookingState.OFF && !isOver(now);
    }

    boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    boolean isPurged() {
        return purgedAt != null;
    }

    int free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }

    boolean couldEverTake(int people) {
        return capacity == null || people <= capacity;
    }

    EventReservations with(int people) {
        return new EventReservations(
                event, stage, capacity, extra, taken + people, nextTurn, closesAt, endsAt, keptFrom, purgedAt);
    }

    PlacesLeft word(Instant now) {
        if (refusal(now) != null) {
            return PlacesLeft.CLOSED;
        }
        if (capacity == null) {
            return PlacesLeft.OPEN;
        }
        if (free() == 0) {
            return PlacesLeft.FULL;
        }
        return free() <= Math.max(FEW, capacity / FEW_AS_PART) ? PlacesLeft.FEW : PlacesLeft.OPEN;
    }

    PlacesNow now(Instant now) {
        int largest = capacity == null ? ReservationForm.PARTY_MAX : Math.min(ReservationForm.PARTY_MAX, capacity);
        return new PlacesNow(word(now), capacity == null ? null : free(), largest);
    }
}
