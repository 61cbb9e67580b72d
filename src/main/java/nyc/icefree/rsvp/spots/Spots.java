package nyc.icefree.rsvp.spots;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.CancelledRsvp;
import nyc.icefree.rsvp.EventKeys;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpMade;
import nyc.icefree.rsvp.RsvpPromoted;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.StillComing;
import nyc.icefree.rsvp.announced.RsvpContactChanged;
import nyc.icefree.rsvp.announced.RsvpLapsed;
import nyc.icefree.rsvp.answers.EventQuestions;
import nyc.icefree.rsvp.answers.PendingRsvp;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.answers.SealedParty;
import nyc.icefree.rsvp.invitations.InvitedPeople;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives and takes an event's spots, with three promises: never more taken than capacity and extra; the same form never
 * twice; and after each act no waiting party fits into what is free and not set aside, so newcomers overtake nobody. <p>Each
 * transaction locks the event's spots first, counts by conditional updates, and ends with serving the waiting list.
 */
@Component
@WritesNothingPublic
public class Spots {
    public record Given(RsvpId rsvp, RsvpState state, boolean isNew) implements Fate {}

    public sealed interface Fate permits Given, Refused {}

    public record Refused(ReservationReason reason) implements Fate {}

    private final RsvpWriteQueue queue;
    private final SpotTable spots;
    private final RsvpTable rsvps;
    private final WaitingListPromotion waiting;
    private final FloodGuard floods;
    private final RsvpSealing sealing;
    private final EventQuestions questions;
    private final InvitedPeople invitations;
    private final Vault vault;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    Spots(
            RsvpWriteQueue queue,
            SpotTable spots,
            RsvpTable rsvps,
            WaitingListPromotion waiting,
            FloodGuard floods,
            RsvpSealing sealing,
            EventQuestions questions,
            InvitedPeople invitations,
            Vault vault,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.queue = queue;
        this.spots = spots;
        this.rsvps = rsvps;
        this.waiting = waiting;
        this.floods = floods;
        this.sealing = sealing;
        this.questions = questions;
        this.invitations = invitations;
        this.vault = vault;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @throws ReservationRefused FULL, CLOSED, TOO_LATE or PARTY_LARGER_THAN_EVENT */
    public Given give(PendingRsvp answer, boolean acceptWaiting) {
        return queue.give(answer, acceptWaiting);
    }

    /** Beyond capacity if there is a reason. */
    @Transactional
    public Given giveByHand(PendingRsvp answer) {
        Instant now = clock.instant();
        var locked = lock(answer.event());
        ReservationReason.CLOSED.refuseUnless(locked.stage() != BookingState.OFF);
        questions.mustMean(answer.event(), answer.asked(), answer.answered());
        ReservationReason.FULL.refuseUnless(answer.size() <= locked.free() || answer.reason() != null);
        spots.move(answer.event(), answer.size());
        rsvps.insert(List.of(answer.as(RsvpState.GOING, null)), now);
        announcements.publishEvent(new RsvpMade(List.of(answer.id()), answer.event()));
        waiting.serve(locked, now);
        return new Given(answer.id(), RsvpState.GOING, true);
    }

    /**
     * @param itself false for an organizer, who may let it grow when RSVPs are closed or looked at
     * @param network from which the party sends this; null when not known
     * @param sealed makes the party from its row, which nobody else can change any more
     * @throws ReservationRefused PLACES_SHORT, PARTY_LARGER_THAN_EVENT, TOO_LATE to grow, CLOSED or CANCELLED
     */
    @Transactional
    public void change(
            RsvpRow known, int size, boolean itself, @Nullable String network, Function<RsvpRow, SealedParty> sealed) {
        var held = hold(known);
        var row = held.row;
        ReservationReason.CANCELLED.refuseUnless(row.state() != RsvpState.CANCELLED);
        ReservationReason.CLOSED.refuseUnless(held.isOn() && row.isOpen());
        int more = size - row.size();
        if (itself) {
            mayGrow(held, more, network);
        }
        resize(held, more);
        var party = sealed.apply(row);
        rsvps.change(row, party, held.now);
        if (!itself) {
            floods.lookedAt(row);
        }
        if (row.standing().asksFirst() && !party.hasContact()) {
            // a party without an address cannot be asked first
            rsvps.asksFirst(row.id(), false);
        }
        waiting.serve(held.event, held.now);
        boolean another = !Objects.equals(party.contactMac(), row.sealed().contactMac());
        if (party.hasContact() && another && RsvpContacts.isTold(row)) {
            announcements.publishEvent(new RsvpContactChanged(row.id(), row.event()));
        }
    }

    private void mayGrow(Held held, int more, @Nullable String network) {
        var row = held.row;
        if (more > 0) {
            ReservationReason.refuse(held.event.refusal(held.now));
            var invitation = row.invitation();
            boolean letIn = invitation != null && invitations.letIn(invitation, more, held.now);
            ReservationReason.refuse(
                    Admission.obstacleToGrow(row.state(), held.event.terms().admittance(), invitation != null, letIn));
        }
        if (row.state().mayHaveSpots()) {
            floods.mayGrow(held.event, row, more, network, held.now);
        }
    }

    private void resize(Held held, int more) {
        var row = held.row;
        if (!row.holdsSpots()) {
            ReservationReason.PARTY_LARGER_THAN_EVENT.refuseUnless(
                    more <= 0 || held.event.couldEverTake(row.size() + more));
        } else if (more < 0) {
            spots.move(row.event(), more);
        } else if (more > 0) {
            ReservationReason.PLACES_SHORT.refuseUnless(spots.takeMore(row.event(), more));
        }
    }

    /**
     * Twice is as once. A party that cancels itself is taken at its word even when an organizer cancelled it before:
     * that cannot be undone any more.
     *
     * @return how to undo this; empty when it was cancelled already
     */
    @Transactional
    public Optional<CancelledRsvp> cancel(RsvpRow known, boolean itself) {
        var held = hold(known);
        var row = held.row;
        Instant now = row.later(held.now);
        if (row.state() == RsvpState.CANCELLED) {
            if (itself) {
                rsvps.become(row.id(), RsvpState.CANCELLED, now);
            }
            return Optional.empty();
        }
        ReservationReason.NOT_COMING.refuseUnless(row.isOpen());
        ReservationReason.CLOSED.refuseUnless(!held.event.isOver(now));
        rsvps.become(row.id(), RsvpState.CANCELLED, now);
        spots.giveBack(row);
        waiting.serve(held.event, now);
        return Optional.of(
                new CancelledRsvp(row.id(), row.state(), row.standing().turn(), now));
    }

    /** As if it had not been cancelled; the reason is kept when it gets spots beyond capacity. */
    @Transactional
    public void cancelBack(CancelledRsvp cancelled, RsvpRow known, byte[] reason) {
        var held = hold(known);
        var row = held.row;
        ReservationReason.NOT_COMING.refuseUnless(
                row.state() == RsvpState.CANCELLED && row.changedAt().equals(cancelled.at()));
        ReservationReason.CLOSED.refuseUnless(held.isOn());
        if (!cancelled.was().isGoing()) {
            // an offer that was taken away is made anew when it is the party's turn
            var was = cancelled.was() == RsvpState.OFFERED ? RsvpState.WAITLISTED : cancelled.was();
            rsvps.become(row.id(), was, cancelled.turn(), held.now);
        } else {
            if (!spots.takeMore(row.event(), row.size())) {
                spots.move(row.event(), row.size());
                rsvps.keepReason(row.id(), reason);
            }
            rsvps.become(row.id(), RsvpState.GOING, held.now);
        }
        waiting.serve(held.event, held.now);
    }

    @Transactional
    public void letIn(RsvpRow known, byte[] reason) {
        var held = hold(known);
        var row = held.row;
        ReservationReason.NOT_WAITING.refuseUnless(row.waits());
        ReservationReason.CLOSED.refuseUnless(held.event.stage() != BookingState.OFF);
        spots.move(row.event(), row.size());
        rsvps.keepReason(row.id(), reason);
        rsvps.become(row.id(), RsvpState.GOING, held.now);
        floods.lookedAt(row);
        announcements.publishEvent(new RsvpPromoted(row.id(), row.event(), spots.decided(row.event(), held.now)));
        waiting.serve(held.event, held.now);
    }

    /** Takes what is offered, or some of it; a waiting party takes what is free and nobody's before it. */
    @Transactional
    public void take(RsvpRow known, int people) {
        var held = hold(known);
        var row = held.row;
        ReservationReason.CLOSED.refuseUnless(held.isOn());
        ReservationReason.PLACES_SHORT.refuseUnless(people >= 1 && people <= row.size());
        switch (row.state()) {
            case OFFERED -> {
                ReservationReason.OFFER_LAPSED.refuseUnless(row.standing().isOffered(held.now));
                spots.move(row.event(), people - row.size());
            }
            case WAITLISTED -> {
                ReservationReason.PLACES_SHORT.refuseUnless(people <= waiting.openTo(row, held.event, held.now));
                Long turn = row.standing().turn();
                if (turn != null) {
                    rsvps.passOver(row.event(), turn, 1);
                }
                spots.move(row.event(), people);
            }
            // pressed twice
            case GOING -> {
                return;
            }
            default -> throw new ReservationRefused(ReservationReason.NOT_WAITING);
        }
        if (people < row.size()) {
            rsvps.change(row, sealing.fewer(row, people), held.now);
        }
        rsvps.become(row.id(), RsvpState.GOING, held.now);
        waiting.serve(held.event, held.now);
    }

    /**
     * Some of a party that comes stay at home; as many as before, or more, change nothing.
     *
     * @param people at least 1
     */
    @Transactional
    public StillComing fewer(RsvpRow known, int people) {
        var held = hold(known);
        var row = held.row;
        ReservationReason.NOT_COMING.refuseUnless(row.state() == RsvpState.GOING && people >= 1);
        ReservationReason.CLOSED.refuseUnless(held.isOn());
        if (people < row.size()) {
            spots.move(row.event(), people - row.size());
            rsvps.change(row, sealing.fewer(row, people), held.now);
            waiting.serve(held.event, held.now);
            return StillComing.FEWER;
        }
        return people > row.size() ? StillComing.MORE : StillComing.ALL;
    }

    /** To the end of the waiting list; what was offered to it goes to the next. */
    @Transactional
    public void skip(RsvpRow known, byte[] reason) {
        var held = hold(known);
        var row = held.row;
        ReservationReason.NOT_WAITING.refuseUnless(row.waits() || row.state() == RsvpState.OFFERED);
        if (row.holdsSpots()) {
            spots.giveBack(row);
            announcements.publishEvent(new RsvpLapsed(row.id(), row.event(), spots.decided(row.event(), held.now)));
        }
        spots.moveTurns(row.event(), 1, held.event.overtakes());
        rsvps.become(row.id(), RsvpState.WAITLISTED, held.event.nextTurn(), held.now);
        rsvps.passedOver(row.id(), 0);
        rsvps.keepReason(row.id(), reason);
        waiting.serve(held.event, held.now);
    }

    /** Gives up what it holds or waits for, and may still come. */
    @Transactional
    public void maybe(RsvpRow known) {
        var held = hold(known);
        var row = held.row;
        ReservationReason.NOT_COMING.refuseUnless(row.isOpen() && !row.state().isUndecided());
        ReservationReason.CLOSED.refuseUnless(held.isOn());
        spots.giveBack(row);
        rsvps.become(row.id(), RsvpState.MAYBE, held.now);
        waiting.serve(held.event, held.now);
    }

    /**
     * Joins the end of the waiting list, which lets it in at once when there is room; looked at first where organizers
     * look.
     */
    @Transactional
    public void come(RsvpRow known) {
        var held = hold(known);
        var row = held.row;
        if (row.state() == RsvpState.GOING) {
            return;
        }
        ReservationReason.NOT_COMING.refuseUnless(row.state() == RsvpState.MAYBE);
        ReservationReason.refuse(held.event.refusal(held.now));
        ReservationReason.PARTY_LARGER_THAN_EVENT.refuseUnless(held.event.couldEverTake(row.size()));
        spots.moveTurns(row.event(), 1, held.event.overtakes());
        boolean looked = Admission.isLookedAt(held.event.terms().admittance(), row.invitation() != null);
        var next = looked ? RsvpState.ASKED : RsvpState.WAITLISTED;
        rsvps.become(row.id(), next, held.event.nextTurn(), held.now);
        if (!looked) {
            rsvps.asksFirst(row.id(), false);
            waiting.serve(held.event, held.now);
        }
    }

    @Transactional
    public void mark(RsvpRow known, RsvpState mark) {
        var row = hold(known).row;
        ReservationReason.NOT_COMING.refuseUnless(row.holdsSpots() && row.state() != RsvpState.OFFERED);
        rsvps.become(row.id(), mark, clock.instant());
        floods.lookedAt(row);
    }

    /** Follows the event's own terms, in its transaction; lets in waiting parties that fit now. */
    @Transactional
    public void follow(EventId event, BookingTerms terms) {
        Instant now = clock.instant();
        var known = spots.lock(event).orElse(null);
        if (known == null) {
            spots.insert(event, terms);
            return;
        }
        if (known.isPurged()) {
            if (!terms.endsAt().isAfter(now)) {
                return;
            }
            // A past event gets a new date: what was destroyed stays so, and new RSVPs get a new key.
            vault.makeKey(EventKeys.of(event));
            spots.beginAnew(event);
        } else if (!known.terms().offers().equals(terms.offers())
                || (known.stage() == BookingState.OFF) != (terms.stage() == BookingState.OFF)) {
            waiting.takeBackOffers(event, now);
        }
        int taken = lock(event).taken();
        spots.follow(event, terms, Math.max(0, taken - terms.most()));
        waiting.serve(event, now);
        if (terms.stage() != BookingState.OFF) {
            waiting.announceOutgrown(known, lock(event), now);
        }
    }

    public Optional<EventSpots> find(EventId event) {
        return spots.find(event);
    }

    private EventSpots lock(EventId event) {
        return spots.mustLock(event);
    }

    /** A row and its event's spots, which nobody else can change. */
    private record Held(EventSpots event, RsvpRow row, Instant now) {
        boolean isOn() {
            return event.isOn(now);
        }
    }

    private Held hold(RsvpRow known) {
        Instant now = clock.instant();
        var locked = lock(known.event());
        return new Held(locked, rsvps.mustFind(known.id()), now);
    }
}
