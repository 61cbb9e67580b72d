package nyc.icefree.rsvp;

import java.time.Clock;
import java.time.Instant;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.announced.RsvpLapsed;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.answers.StillComing;
import nyc.icefree.rsvp.waiting.DecisionTimes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a party that does not hold places says, or an organizer about one that waits. Locks as {@link PlaceLedger} does. */
@Component
@WritesNothingPublic
class WaitingActs {
    private final PlacesTable places;
    private final RsvpTable rsvps;
    private final WaitingList waiting;
    private final RsvpSealing envelope;
    private final DecisionTimes times;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    WaitingActs(
            PlacesTable places,
            RsvpTable rsvps,
            WaitingList waiting,
            RsvpSealing envelope,
            DecisionTimes times,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.times = times;
        this.announcements = announcements;
        this.envelope = envelope;
        this.places = places;
        this.rsvps = rsvps;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * Takes what is offered, or some of it; a party that waits takes what is free and nobody's before it.
     *
     * @throws ReservationRefused OFFER_LAPSED, PLACES_SHORT, CLOSED, NOT_WAITING
     */
    @Transactional
    public void take(RsvpRow known, int people) {
        Instant now = clock.instant();
        var locked = lock(known.event());
        var row = fresh(known);
        if (!locked.isOn(now)) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        if (people < 1 || people > row.partySize()) {
            throw new ReservationRefused(ReservationReason.PLACES_SHORT);
        }
        switch (row.state()) {
            case OFFERED -> {
                if (!row.isOffered(now)) {
                    throw new ReservationRefused(ReservationReason.OFFER_LAPSED);
                }
                places.move(row, people - row.partySize());
            }
            case WAITLISTED -> takeWaiting(row, people, locked, now);
            // pressed twice
            case GOING -> {
                return;
            }
            default -> throw new ReservationRefused(ReservationReason.NOT_WAITING);
        }
        if (people < row.partySize()) {
            rsvps.change(row, people, row.inLanguage(), envelope.fewer(row, people), now);
        }
        rsvps.become(row.id(), RsvpState.GOING, now);
        waiting.serve(locked, now);
    }

    /**
     * Of a party that comes, some stay at home: their places go to waiting parties at once. As many as before change
     * nothing, and more neither.
     *
     * @param people 1 at least
     * @throws ReservationRefused CLOSED, NOT_COMING
     */
    @Transactional
    public StillComing fewer(RsvpRow known, int people) {
        Instant now = clock.instant();
        var locked = lock(known.event());
        var row = fresh(known);
        if (row.state() != RsvpState.GOING || people < 1) {
            throw new ReservationRefused(ReservationReason.NOT_COMING);
        }
        if (!locked.isOn(now)) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        if (people < row.partySize()) {
            places.move(row, people - row.partySize());
            rsvps.change(row, people, row.inLanguage(), envelope.fewer(row, people), now);
            waiting.serve(locked, now);
            return StillComing.FEWER;
        }
        return people > row.partySize() ? StillComing.MORE : StillComing.ALL;
    }

    private void takeWaiting(RsvpRow row, int people, EventReservations locked, Instant now) {
        if (people > waiting.openTo(row, locked, now)) {
            throw new ReservationRefused(ReservationReason.PLACES_SHORT);
        }
        if (row.turn() != null) {
            rsvps.passOver(row.event(), row.turn(), 1);
        }
        places.move(row, people);
    }

    /**
     * To the end of the list, with a reason that is kept; what was offered goes to the next.
     *
     * @throws ReservationRefused NOT_WAITING
     */
    @Transactional
    public void skip(RsvpRow known, byte[] reason) {
        Instant now = clock.instant();
        var locked = lock(known.event());
        var row = fresh(known);
        if (!row.waits() && row.state() != RsvpState.OFFERED) {
            throw new ReservationRefused(ReservationReason.NOT_WAITING);
        }
        if (row.holdsPlaces()) {
            places.move(row, -row.partySize());
            announcements.publishEvent(new RsvpLapsed(row.id(), row.event(), times.next(row.event(), now)));
        }
        places.moveTurns(row.event(), 1, locked.overtakes());
        rsvps.become(row.id(), RsvpState.WAITLISTED, locked.nextTurn(), now);
        rsvps.passedOver(row.id(), 0);
        rsvps.keepReason(row.id(), reason);
        waiting.serve(locked, now);
    }

    /**
     * Gives up what it holds or waits for, and may come all the same.
     *
     * @throws ReservationRefused CLOSED, NOT_COMING
     */
    @Transactional
    public void maybe(RsvpRow known) {
        Instant now = clock.instant();
        var locked = lock(known.event());
        var row = fresh(known);
        if (!row.isOpen() || row.state().isUndecided()) {
            throw new ReservationRefused(ReservationReason.NOT_COMING);
        }
        if (!locked.isOn(now)) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        if (row.holdsPlaces()) {
            places.move(row, -row.partySize());
        }
        rsvps.become(row.id(), RsvpState.MAYBE, now);
        waiting.serve(locked, now);
    }

    /**
     * Of a party that may come, and now does: at the end of the waiting list where there are no places, and looked at first where the organizers look.
     *
     * @throws ReservationRefused CLOSED, TOO_LATE, PARTY_LARGER_THAN_EVENT, NOT_COMING
     */
    @Transactional
    public void come(RsvpRow known) {
        Instant now = clock.instant();
        var locked = lock(known.event());
        var row = fresh(known);
        if (row.state() == RsvpState.GOING) {
            return;
        }
        if (row.state() != RsvpState.MAYBE) {
            throw new ReservationRefused(ReservationReason.NOT_COMING);
        }
        var refusal = locked.refusal(now);
        if (refusal != null) {
            throw new ReservationRefused(refusal);
        }
        if (!locked.couldEverTake(row.partySize())) {
            throw new ReservationRefused(ReservationReason.PARTY_LARGER_THAN_EVENT);
        }
        places.moveTurns(row.event(), 1, locked.overtakes());
        boolean looked = Admission.isLookedAt(locked.terms().admittance(), row.invitation() != null);
        var next = looked ? RsvpState.ASKED : RsvpState.WAITLISTED;
        rsvps.become(row.id(), next, locked.nextTurn(), now);
        if (next == RsvpState.WAITLISTED) {
            rsvps.asksFirst(row.id(), false);
            waiting.serve(locked, now);
        }
    }

    private EventReservations lock(EventId event) {
        return places.lock(event).orElseThrow(() -> new ReservationRefused(ReservationReason.CLOSED));
    }

    private RsvpRow fresh(RsvpRow known) {
        return rsvps.find(known.id()).orElseThrow(() -> new ReservationRefused(ReservationReason.CLOSED));
    }
}
