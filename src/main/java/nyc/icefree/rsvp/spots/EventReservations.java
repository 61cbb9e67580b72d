package nyc.icefree.rsvp.spots;

import java.time.Instant;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.RetentionStart;
import nyc.icefree.rsvp.answers.RsvpRow;
import org.jspecify.annotations.Nullable;

/**
 * The places of one event at a moment, and what follows from them.
 *
 * @param extra places given beyond capacity; always just as many as are taken beyond it, so that such a place is not
 *     given again when its party cancels
 * @param kept free places that newcomers do not get
 * @param overtakes how many newcomers may still get places before a party that waits; null when nobody waits in vain
 * @param lookAt when the clock alone changes who has places
 * @param alarm whether organizers were told of a flood
 * @param nextTurn the number that the next waiting party gets
 */
public record EventReservations(
        EventId event,
        BookingTerms terms,
        int extra,
        int taken,
        int kept,
        @Nullable Integer overtakes,
        @Nullable Instant lookAt,
        Alarm alarm,
        long nextTurn,
        @Nullable Instant purgedAt) {
    /** Why answers would be destroyed. */
    public enum Why {
        /** Their party wants it. */
        ASKED,
        /** They have been kept as long as was promised. */
        DUE
    }

    private static final int FEW = 5;
    private static final int FEW_AS_PART = 10;

    /** Why nobody more is taken; null when somebody is. Nothing else decides that: the tables only count. */
    @Nullable
    public ReservationReason refusal(Instant now) {
        if (stage() != BookingState.OPEN || isOver(now)) {
            return ReservationReason.CLOSED;
        }
        return hasClosed(now) ? ReservationReason.TOO_LATE : null;
    }

    /** Who has places may still give some back, and the waiting list is served. */
    boolean hasClosed(Instant now) {
        return !terms.closesAt().isAfter(now);
    }

    /** Whether answers given still mean something, so that they may change and waiting parties move up. */
    public boolean isOn(Instant now) {
        return stage() != BookingState.OFF && !isOver(now);
    }

    boolean isOver(Instant now) {
        return !endsAt().isAfter(now);
    }

    /**
     * The one place that decides whether answers may be destroyed now, be it one of them or all. It is asked under the lock: the
     * event may just have been moved, or purged by another node.
     */
    public boolean mayBeDestroyed(Why why, Retention retention, Instant now) {
        return !isPurged()
                && switch (why) {
                    case ASKED -> true;
                    case DUE -> keptFrom().isDue(retention, now);
                };
    }

    public boolean isPurged() {
        return purgedAt != null;
    }

    /** What a newcomer can have. */
    public int free() {
        return capacity() == null ? Integer.MAX_VALUE : Math.max(0, untaken() - kept);
    }

    /** Whether a newcomer would get places now. */
    public boolean hasRoom(int people, Instant now) {
        Integer bound = overtakes(now);
        return refusal(now) == null && people <= free() && (bound == null || bound > 0);
    }

    /** What nobody has, whether it is kept for somebody or not. */
    int untaken() {
        Integer capacity = capacity();
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }

    /** How many newcomers may get places now before a party that waits; null for no such bound. */
    @Nullable
    Integer overtakes(Instant now) {
        return terms.offers().keepsSpots(now) ? overtakes : null;
    }

    public BookingState stage() {
        return terms.stage();
    }

    @Nullable
    public Integer capacity() {
        return terms.capacity();
    }

    public Instant endsAt() {
        return terms.endsAt();
    }

    public RetentionStart keptFrom() {
        return terms.keptFrom();
    }

    public boolean couldEverTake(int people) {
        return people <= most();
    }

    /** How many places there are in all, where they are fewer than a party needs; else null. */
    @Nullable
    public Integer tooSmallFor(RsvpRow party) {
        return couldEverTake(party.size()) ? null : most();
    }

    /** The largest party that there could ever be room for. */
    int most() {
        return terms.most();
    }

    EventReservations with(int people) {
        return new EventReservations(
                event, terms, extra, taken + people, kept, overtakes, lookAt, alarm, nextTurn, purgedAt);
    }

    EventReservations keeping(int places) {
        return new EventReservations(event, terms, extra, taken, places, overtakes, lookAt, alarm, nextTurn, purgedAt);
    }

    /** What cached pages say; whoever changes it has them made anew. */
    public SpotsLeft word(Instant now) {
        Integer capacity = capacity();
        if (refusal(now) != null) {
            return SpotsLeft.CLOSED;
        }
        int free = free();
        if (free == 0) {
            return SpotsLeft.FULL;
        }
        return capacity != null && free <= Math.max(FEW, capacity / FEW_AS_PART) ? SpotsLeft.FEW : SpotsLeft.OPEN;
    }

    public SpotsNow now(Instant now) {
        return new SpotsNow(
                word(now),
                capacity() == null ? null : free(),
                Math.min(ReservationForm.PARTY_MAX, most()),
                terms.admittance());
    }
}
