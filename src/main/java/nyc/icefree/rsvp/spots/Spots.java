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
import nyc.icefree.rsvp.answers.NewRsvp;
import nyc.icefree.rsvp.answers.PendingRsvp;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.answers.SealedParty;
import nyc.icefree.rsvp.invitations.InvitedPeople;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way to an event's places, with three promises: never more taken than capacity and extra; the same key never twice; and whenever
 * it has finished, no waiting party fits into what is free and not kept, so a newcomer that still fits overtakes nobody.
 *
 * <p>Every transaction locks the event's row first, counts by conditional updates, and ends with letting waiting parties in.
 * Answers that come at once share a transaction.
 */
@Component
@WritesNothingPublic
public class Spots {
    /** What became of an answer: its row, new or of the same key before. */
    public record Given(RsvpId rsvp, RsvpState state, boolean isNew) implements Fate {}

    /** Given or refused: of many that are written together each has its own. */
    public sealed interface Fate permits Given, Refused {}

    public record Refused(ReservationReason reason) implements Fate {}

    private final RsvpQueue queue;
    private final SpotTable spots;
    private final RsvpTable rsvps;
    private final WaitingList waiting;
    private final FloodGuard floods;
    private final RsvpSealing sealing;
    private final EventQuestions questions;
    private final InvitedPeople invitations;
    private final Vault vault;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    Spots(
            RsvpQueue queue,
            SpotTable spots,
            RsvpTable rsvps,
            WaitingList waiting,
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

    /**
     * Beyond capacity when it must be and there is a reason.
     *
     * @throws ReservationRefused FULL without a reason, CLOSED
     */
    @Transactional
    public Given giveByHand(PendingRsvp answer) {
        Instant now = clock.instant();
        var locked = lock(answer.event());
        if (locked.stage() == BookingState.OFF) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        questions.mustMean(answer.event(), answer.asked(), answer.answered());
        if (answer.partySize() > locked.free() && answer.reason() == null) {
            throw new ReservationRefused(ReservationReason.FULL);
        }
        spots.move(answer.event(), answer.partySize());
        rsvps.insert(List.of(new NewRsvp(answer, RsvpState.GOING)), now);
        announcements.publishEvent(new RsvpMade(List.of(answer.id()), answer.event()));
        waiting.serve(locked, now);
        return new Given(answer.id(), RsvpState.GOING, true);
    }

    /**
     * @param itself and not an organizer, who may let it grow when answers are taken no more, or each is looked at
     * @param network from which it says so itself; null where nobody knows
     * @param sealed of the party as it is once nobody else can change it
     * @throws ReservationRefused PLACES_SHORT, PARTY_LARGER_THAN_EVENT, TOO_LATE to grow, CLOSED or CANCELLED
     */
    @Transactional
    public void change(
            RsvpRow known,
            int partySize,
            @Nullable Language inLanguage,
            boolean itself,
            @Nullable String network,
            Function<RsvpRow, SealedParty> sealed) {
        Instant now = clock.instant();
        var locked = lock(known.event());
        var row = fresh(known.id());
        if (row.state() == RsvpState.CANCELLED) {
            throw new ReservationRefused(ReservationReason.CANCELLED);
        }
        if (!locked.isOn(now) || !row.isOpen()) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        int more = partySize - row.partySize();
        var noMore = locked.refusal(now);
        if (itself && more > 0 && noMore != null) {
            throw new ReservationRefused(noMore);
        }
        if (itself && more > 0) {
            mayGrow(locked, row, more, now);
        }
        if (itself && row.state().mayHavePlaces()) {
            floods.mayGrow(locked, row, more, network, now);
        }
        if (!row.holdsPlaces()) {
            if (more > 0 && !locked.couldEverTake(partySize)) {
                throw new ReservationRefused(ReservationReason.PARTY_LARGER_THAN_EVENT);
            }
        } else if (more < 0) {
            spots.move(row, more);
        } else if (more > 0 && !spots.takeMore(row.event(), more)) {
            throw new ReservationRefused(ReservationReason.PLACES_SHORT);
        }
        var party = sealed.apply(row);
        rsvps.change(row, partySize, inLanguage, party, now);
        if (!itself) {
            floods.lookedAt(row);
        }
        if (row.asksFirst() && party.contact() == null) {
            // whom nobody can ask gets its place
            rsvps.asksFirst(row.id(), false);
        }
        waiting.serve(locked, now);
        boolean another = !Objects.equals(party.contactMac(), row.sealed().contactMac());
        if (party.contact() != null && another && RsvpContacts.isTold(row)) {
            announcements.publishEvent(new RsvpContactChanged(row.id(), row.event()));
        }
    }

    private void mayGrow(EventReservations locked, RsvpRow row, int more, Instant now) {
        var invitation = row.invitation();
        boolean letIn = invitation != null && invitations.letIn(invitation, more, now);
        var obstacle = Admission.obstacleToGrow(row.state(), locked.terms().admittance(), invitation != null, letIn);
        if (obstacle != null) {
            throw new ReservationRefused(obstacle);
        }
    }

    /**
     * Twice is as once. A party that says itself that it does not come is taken at its word, even when somebody had
     * cancelled for it before: that is not taken back any more.
     *
     * @param itself and not an organizer
     * @return how to take this back; empty when it was cancelled already
     * @throws ReservationRefused CLOSED when the event is over, NOT_COMING when it was marked at the door
     */
    @Transactional
    public Optional<CancelledRsvp> cancel(RsvpRow known, boolean itself) {
        var locked = lock(known.event());
        var row = fresh(known.id());
        Instant now = row.later(clock.instant());
        if (row.state() == RsvpState.CANCELLED) {
            if (itself) {
                rsvps.become(row.id(), RsvpState.CANCELLED, now);
            }
            return Optional.empty();
        }
        if (!row.isOpen()) {
            throw new ReservationRefused(ReservationReason.NOT_COMING);
        }
        if (locked.isOver(now)) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        rsvps.become(row.id(), RsvpState.CANCELLED, now);
        if (row.holdsPlaces()) {
            spots.move(row, -row.partySize());
        }
        waiting.serve(locked, now);
        return Optional.of(new CancelledRsvp(row.id(), row.state(), row.turn(), now));
    }

    /**
     * As if it had not been cancelled: beyond capacity when it must be, and then the reason is kept.
     *
     * @throws ReservationRefused NOT_COMING unless it is cancelled by just this, CLOSED when the event is over or off
     */
    @Transactional
    public void cancelBack(CancelledRsvp cancelled, EventId event, byte[] reason) {
        Instant now = clock.instant();
        var locked = lock(event);
        var row = fresh(cancelled.rsvp());
        if (row.state() != RsvpState.CANCELLED || !row.changedAt().equals(cancelled.at())) {
            throw new ReservationRefused(ReservationReason.NOT_COMING);
        }
        if (!locked.isOn(now)) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        if (!cancelled.was().isGoing()) {
            // an offer that was taken away is made anew, when it is its turn
            var was = cancelled.was() == RsvpState.OFFERED ? RsvpState.WAITLISTED : cancelled.was();
            rsvps.become(row.id(), was, cancelled.turn(), now);
            waiting.serve(locked, now);
            return;
        }
        if (!spots.takeMore(row.event(), row.partySize())) {
            spots.move(row, row.partySize());
            rsvps.keepReason(row.id(), reason);
        }
        rsvps.become(row.id(), RsvpState.GOING, now);
        waiting.serve(locked, now);
    }

    /**
     * Lets in who waits.
     *
     * @throws ReservationRefused NOT_WAITING, CLOSED
     */
    @Transactional
    public void letIn(RsvpRow known, byte[] reason) {
        Instant now = clock.instant();
        var locked = lock(known.event());
        var row = fresh(known.id());
        if (!row.waits()) {
            throw new ReservationRefused(ReservationReason.NOT_WAITING);
        }
        if (locked.stage() == BookingState.OFF) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        spots.move(row, row.partySize());
        rsvps.keepReason(row.id(), reason);
        rsvps.become(row.id(), RsvpState.GOING, now);
        floods.lookedAt(row);
        announcements.publishEvent(new RsvpPromoted(row.id(), row.event(), spots.decided(row.event(), now)));
        waiting.serve(locked, now);
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
        var row = fresh(known.id());
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
                spots.move(row, people - row.partySize());
            }
            case WAITLISTED -> takeWaiting(row, people, locked, now);
            // pressed twice
            case GOING -> {
                return;
            }
            default -> throw new ReservationRefused(ReservationReason.NOT_WAITING);
        }
        if (people < row.partySize()) {
            rsvps.change(row, people, row.inLanguage(), sealing.fewer(row, people), now);
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
        var row = fresh(known.id());
        if (row.state() != RsvpState.GOING || people < 1) {
            throw new ReservationRefused(ReservationReason.NOT_COMING);
        }
        if (!locked.isOn(now)) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        if (people < row.partySize()) {
            spots.move(row, people - row.partySize());
            rsvps.change(row, people, row.inLanguage(), sealing.fewer(row, people), now);
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
        spots.move(row, people);
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
        var row = fresh(known.id());
        if (!row.waits() && row.state() != RsvpState.OFFERED) {
            throw new ReservationRefused(ReservationReason.NOT_WAITING);
        }
        if (row.holdsPlaces()) {
            spots.move(row, -row.partySize());
            announcements.publishEvent(new RsvpLapsed(row.id(), row.event(), spots.decided(row.event(), now)));
        }
        spots.moveTurns(row.event(), 1, locked.overtakes());
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
        var row = fresh(known.id());
        if (!row.isOpen() || row.state().isUndecided()) {
            throw new ReservationRefused(ReservationReason.NOT_COMING);
        }
        if (!locked.isOn(now)) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        if (row.holdsPlaces()) {
            spots.move(row, -row.partySize());
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
        var row = fresh(known.id());
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
        spots.moveTurns(row.event(), 1, locked.overtakes());
        boolean looked = Admission.isLookedAt(locked.terms().admittance(), row.invitation() != null);
        var next = looked ? RsvpState.ASKED : RsvpState.WAITLISTED;
        rsvps.become(row.id(), next, locked.nextTurn(), now);
        if (next == RsvpState.WAITLISTED) {
            rsvps.asksFirst(row.id(), false);
            waiting.serve(locked, now);
        }
    }

    /** Sets the mark of the door. */
    @Transactional
    public void mark(RsvpRow known, RsvpState mark) {
        lock(known.event());
        var row = fresh(known.id());
        if (!row.holdsPlaces() || row.state() == RsvpState.OFFERED) {
            throw new ReservationRefused(ReservationReason.NOT_COMING);
        }
        rsvps.become(row.id(), mark, clock.instant());
        floods.lookedAt(row);
    }

    /** Takes over what the event says now, in the event's own transaction; lets waiting parties in that fit now. */
    @Transactional
    public void follow(EventId event, BookingTerms terms) {
        Instant now = clock.instant();
        var known = spots.lock(event);
        if (known.isEmpty()) {
            spots.insert(event, terms);
            return;
        }
        if (known.get().isPurged()) {
            if (!terms.endsAt().isAfter(now)) {
                return;
            }
            // A past event that gets a new date: what was destroyed stays so, what comes has a new key.
            vault.makeKey(EventKeys.of(event));
            spots.beginAnew(event);
        } else if (!known.get().terms().offers().equals(terms.offers())
                || (known.get().stage() == BookingState.OFF) != (terms.stage() == BookingState.OFF)) {
            waiting.takeBackOffers(event, now);
        }
        int taken = lock(event).taken();
        spots.follow(event, terms, Math.max(0, taken - terms.most()));
        waiting.serve(event, now);
        if (terms.stage() != BookingState.OFF) {
            waiting.announceOutgrown(known.get(), lock(event), now);
        }
    }

    public Optional<EventReservations> find(EventId event) {
        return spots.find(event);
    }

    private EventReservations lock(EventId event) {
        return spots.lock(event).orElseThrow(() -> new ReservationRefused(ReservationReason.CLOSED));
    }

    /** As it is now that nobody else can change it. */
    private RsvpRow fresh(RsvpId id) {
        return rsvps.find(id).orElseThrow(() -> new ReservationRefused(ReservationReason.CLOSED));
    }
}
