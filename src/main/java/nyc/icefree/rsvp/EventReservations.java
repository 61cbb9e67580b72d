package nyc.icefree.rsvp;

import java.time.Instant;
import java.util.Map;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.languages.LanguageRoom;
import nyc.icefree.rsvp.languages.LanguageRooms;
import nyc.icefree.rsvp.waiting.FreePlaces;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The places of one event at a moment, and what follows from them.
 *
 * @param extra places given beyond capacity; always just as many as are taken beyond it, so that such a place is not
 *     given again when its party cancels
 * @param kept free places that newcomers do not get
 * @param overtakes how many newcomers may still get places before a party that waits; null when nobody waits in vain
 * @param lookAt when the clock alone changes who has places
 * @param rooms the same places by language
 * @param nextTurn the number that the next waiting party gets
 */
record EventReservations(
        EventId event,
        BookingTerms terms,
        int extra,
        int taken,
        int kept,
        @Nullable Integer overtakes,
        @Nullable Instant lookAt,
        long nextTurn,
        @Nullable Instant purgedAt,
        LanguageRooms rooms) {
    /** Without places by language. */
    EventReservations(
            EventId event,
            BookingTerms terms,
            int extra,
            int taken,
            int kept,
            @Nullable Integer overtakes,
            @Nullable Instant lookAt,
            long nextTurn,
            @Nullable Instant purgedAt) {
        this(event, terms, extra, taken, kept, overtakes, lookAt, nextTurn, purgedAt, LanguageRooms.NONE);
    }

    /** Why answers would be destroyed. */
    enum Why {
        /** Their party wants it. */
        ASKED,
        /** They have been kept as long as was promised. */
        DUE
    }

    private static final int FEW = 5;
    private static final int FEW_AS_PART = 10;

    /** Why nobody more is taken; null when somebody is. Nothing else decides that: the tables only count. */
    @Nullable
    ReservationReason refusal(Instant now) {
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
    boolean isOn(Instant now) {
        return stage() != BookingState.OFF && !isOver(now);
    }

    boolean isOver(Instant now) {
        return !endsAt().isAfter(now);
    }

    /**
     * The one place that decides whether answers may be destroyed now, be it one of them or all. It is asked under the lock: the
     * event may just have been moved, or purged by another node.
     */
    boolean mayBeDestroyed(Why why, Retention retention, Instant now) {
        return !isPurged()
                && switch (why) {
                    case ASKED -> true;
                    case DUE -> keptFrom().isDue(retention, now);
                };
    }

    boolean isPurged() {
        return purgedAt != null;
    }

    /** What a newcomer can have. */
    int free() {
        return capacity() == null ? Integer.MAX_VALUE : Math.max(0, untaken() - kept);
    }

    /** What a newcomer can have that takes part in this language; null where nobody knows in which. */
    int free(@Nullable Language language) {
        return Math.min(free(), rooms.of(language).free());
    }

    /** What a newcomer can have that takes part in whichever language has most. */
    private int freeInSome() {
        return Math.min(free(), rooms.free());
    }

    /** Whether a newcomer would get places now. */
    boolean hasRoom(int people, @Nullable Language language, Instant now) {
        Integer bound = overtakes(now);
        return refusal(now) == null && people <= free(language) && (bound == null || bound > 0);
    }

    FreePlaces toGive() {
        return new FreePlaces(untaken(), most(), rooms);
    }

    /** What nobody has, whether it is kept for somebody or not. */
    int untaken() {
        Integer capacity = capacity();
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }

    /** How many newcomers may get places now before a party that waits; null for no such bound. */
    @Nullable
    Integer overtakes(Instant now) {
        return terms.offers().keepsPlaces(now) ? overtakes : null;
    }

    /** Whether the clock has changed by now who has places by language, and nobody has looked since. */
    boolean isDue(Instant now) {
        return !rooms.isNone() && lookAt != null && !lookAt.isAfter(now);
    }

    BookingState stage() {
        return terms.stage();
    }

    @Nullable
    Integer capacity() {
        return terms.capacity();
    }

    Instant endsAt() {
        return terms.endsAt();
    }

    KeptFrom keptFrom() {
        return terms.keptFrom();
    }

    boolean couldEverTake(int people, @Nullable Language language) {
        return people <= most(language);
    }

    private int most(@Nullable Language language) {
        return Math.min(most(), rooms.of(language).most());
    }

    /** How many places there are in all, or in its language, where they are fewer than a party needs; else null. */
    @Nullable
    Integer tooSmallFor(RsvpRow party) {
        return couldEverTake(party.partySize(), party.inLanguage()) ? null : most(party.inLanguage());
    }

    /** The largest party that there could ever be room for. */
    int most() {
        return terms.most();
    }

    EventReservations with(int people) {
        return with(people, Map.of());
    }

    /** @param inLanguages how many of them in each language */
    EventReservations with(int people, Map<Language, Integer> inLanguages) {
        return new EventReservations(
                event,
                terms,
                extra,
                taken + people,
                kept,
                overtakes,
                lookAt,
                nextTurn,
                purgedAt,
                rooms.with(inLanguages));
    }

    EventReservations keeping(int places) {
        return keeping(places, Map.of());
    }

    EventReservations keeping(int places, Map<Language, Integer> inLanguages) {
        return new EventReservations(
                event, terms, extra, taken, places, overtakes, lookAt, nextTurn, purgedAt, rooms.keeping(inLanguages));
    }

    EventReservations in(LanguageRooms others) {
        return new EventReservations(
                event, terms.with(others.caps()), extra, taken, kept, overtakes, lookAt, nextTurn, purgedAt, others);
    }

    PlacesLeft word(Instant now) {
        Integer capacity = capacity();
        if (refusal(now) != null) {
            return PlacesLeft.CLOSED;
        }
        int free = freeInSome();
        if (free == 0) {
            return PlacesLeft.FULL;
        }
        return capacity != null && free <= Math.max(FEW, capacity / FEW_AS_PART) ? PlacesLeft.FEW : PlacesLeft.OPEN;
    }

    private PlacesLeft word(LanguageRoom room) {
        int free = free(room.language());
        Integer most = room.capacity() == null ? capacity() : room.capacity();
        if (free == 0) {
            return PlacesLeft.FULL;
        }
        return most != null && free <= Math.max(FEW, most / FEW_AS_PART) ? PlacesLeft.FEW : PlacesLeft.OPEN;
    }

    /** What cached pages say; whoever changes it has them made anew. */
    PlacesNow.Word says(Instant now) {
        return new PlacesNow.Word(
                word(now),
                rooms.languages().stream()
                        .filter(language -> free(language) == 0)
                        .toList(),
                rooms.languages());
    }

    PlacesNow now(Instant now) {
        int largest = Math.min(ReservationForm.PARTY_MAX, Math.min(most(), rooms.most()));
        return new PlacesNow(
                word(now),
                rooms.isNone() && capacity() != null ? free() : null,
                largest,
                terms.admittance(),
                rooms.all().stream()
                        .map(room -> new PlacesNow.InLanguage(room.language(), word(room)))
                        .toList());
    }
}
