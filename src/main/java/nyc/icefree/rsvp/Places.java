package nyc.icefree.rsvp;

import java.util.Optional;
import java.util.function.Function;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.CancelledRsvp;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The way to an event's places. Whatever stands behind it keeps three promises: never more taken than capacity and extra; the same key never twice; and whenever it
 * has finished, no waiting party fits into what is free and not kept, so a newcomer that still fits overtakes nobody.
 */
interface Places {

    /** What became of an answer: its row, new or of the same key before. */
    record Given(RsvpId rsvp, RsvpState state, boolean isNew) implements Fate {}

    /** Given or refused: of many that are written together each has its own. */
    sealed interface Fate permits Given, Refused {}

    record Refused(ReservationReason reason) implements Fate {}

    /** @throws ReservationRefused FULL, CLOSED, TOO_LATE or PARTY_LARGER_THAN_EVENT */
    Given give(PendingRsvp answer, boolean acceptWaiting);

    /**
     * Beyond capacity when it must be and there is a reason.
     *
     * @throws ReservationRefused FULL without a reason, CLOSED
     */
    Given giveByHand(PendingRsvp answer);

    /**
     * @param itself and not an organizer, who may let it grow when answers are taken no more, or each is looked at
     * @param sealed of the party as it is once nobody else can change it
     * @throws ReservationRefused PLACES_SHORT, PARTY_LARGER_THAN_EVENT, TOO_LATE to grow, CLOSED or CANCELLED
     */
    void change(
            RsvpRow known,
            int partySize,
            @Nullable Language inLanguage,
            boolean itself,
            Function<RsvpRow, SealedParty> sealed);

    /**
     * Twice is as once. A party that says itself that it does not come is taken at its word, even when somebody had
     * cancelled for it before: that is not taken back any more.
     *
     * @param itself and not an organizer
     * @return how to take this back; empty when it was cancelled already
     * @throws ReservationRefused CLOSED when the event is over, NOT_COMING when it was marked at the door
     */
    Optional<CancelledRsvp> cancel(RsvpRow known, boolean itself);

    /**
     * As if it had not been cancelled: beyond capacity when it must be, and then the reason is kept.
     *
     * @throws ReservationRefused NOT_COMING unless it is cancelled by just this, CLOSED when the event is over or off
     */
    void cancelBack(CancelledRsvp cancelled, EventId event, byte[] reason);

    /**
     * Lets in who waits.
     *
     * @throws ReservationRefused NOT_WAITING, CLOSED
     */
    void letIn(RsvpRow known, byte[] reason);

    /** Sets the mark of the door. */
    void mark(RsvpRow known, RsvpState mark);

    /** Takes over what the event says now, in the event's own transaction; lets waiting parties in that fit now. */
    void follow(EventId event, BookingTerms terms);

    Optional<EventReservations> find(EventId event);
}
