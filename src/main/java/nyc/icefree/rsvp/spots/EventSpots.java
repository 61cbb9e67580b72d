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
 * The spots of one event, and what follows from them.
 *
 * @param extra spots given beyond capacity; never given again when their party cancels
 * @param setAside free spots that newcomers do not get
 * @param overtakes how many newcomers may still get spots before a waiting party; null for any number
 * @param lookAt when the clock alone changes who has spots
 * @param nextTurn of the next waiting party
 */
public record EventSpots(
        EventId event,
        BookingTerms terms,
        int extra,
        int taken,
        int setAside,
        @Nullable Integer overtakes,
        @Nullable Instant lookAt,
        Alarm alarm,
        long nextTurn,
        @Nullable Instant purgedAt) {
    public enum Why {
        ASKED,
        DUE
    }

    private static final int FEW = 5;
    private static final int FEW_AS_PART = 10;

    /** Null when RSVPs are taken. Only this decides it; the tables only count. */
    @Nullable
    public ReservationReason refusal(Instant now) {
        if (stage() != BookingState.OPEN || isOver(now)) {
            return ReservationReason.CLOSED;
        }
        return hasClosed(now) ? ReservationReason.TOO_LATE : null;
    }

    /** Parties may still give spots back, and the waiting list moves. */
    boolean hasClosed(Instant now) {
        return !terms.closesAt().isAfter(now);
    }

    public boolean isOn(Instant now) {
        return stage() != BookingState.OFF && !isOver(now);
    }

    boolean isOver(Instant now) {
        return !endsAt().isAfter(now);
    }

    /**
     * The only rule about destroying one or all RSVPs. Asked under the lock, since the event may just have moved or
     * been purged.
     */
    public boolean mayBeDestroyed(Why why, Retention retention, Instant now) {
        return !isPurged() && (why == Why.ASKED || keptFrom().isDue(retention, now));
    }

    public boolean isPurged() {
        return purgedAt != null;
    }

    public int free() {
        return capacity() == null ? Integer.MAX_VALUE : Math.max(0, untaken() - setAside);
    }

    public boolean hasRoom(int people, Instant now) {
        Integer bound = overtakes(now);
        return refusal(now) == null && people <= free() && (bound == null || bound > 0);
    }

    /** Also spots that are set aside for a waiting party. */
    int untaken() {
        Integer capacity = capacity();
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }

    @Nullable
    Integer overtakes(Instant now) {
        return terms.offers().setsSpotsAside(now) ? overtakes : null;
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

    @Nullable
    public Integer tooSmallFor(RsvpRow party) {
        return couldEverTake(party.size()) ? null : most();
    }

    int most() {
        return terms.most();
    }

    EventSpots with(int people) {
        return new EventSpots(
                event, terms, extra, taken + people, setAside, overtakes, lookAt, alarm, nextTurn, purgedAt);
    }

    EventSpots settingAside(int spots) {
        return new EventSpots(event, terms, extra, taken, spots, overtakes, lookAt, alarm, nextTurn, purgedAt);
    }

    /** What cached pages say; a change must have them made anew. */
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
