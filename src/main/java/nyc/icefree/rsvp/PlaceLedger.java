package nyc.icefree.rsvp;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.announced.RsvpContactChanged;
import nyc.icefree.rsvp.answers.CancelledRsvp;
import nyc.icefree.rsvp.answers.EventKeys;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.invitations.InvitedPeople;
import nyc.icefree.rsvp.waiting.DecisionTimes;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every transaction locks the event's row first, counts by conditional updates, and ends with letting waiting parties in.
 * Answers that come at once share a transaction.
 */
@Component
class PlaceLedger implements Places {
    private final RsvpQueue line;
    private final PlacesTable places;
    private final RsvpTable rsvps;
    private final WaitingList waiting;
    private final FloodGuard floods;
    private final EventQuestions questions;
    private final InvitedPeople invitations;
    private final Vault vault;
    private final DecisionTimes times;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    PlaceLedger(
            RsvpQueue line,
            PlacesTable places,
            RsvpTable rsvps,
            WaitingList waiting,
            FloodGuard floods,
            EventQuestions questions,
            InvitedPeople invitations,
            Vault vault,
            DecisionTimes times,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.line = line;
        this.places = places;
        this.rsvps = rsvps;
        this.waiting = waiting;
        this.floods = floods;
        this.questions = questions;
        this.invitations = invitations;
        this.vault = vault;
        this.times = times;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public Given give(PendingRsvp answer, boolean acceptWaiting) {
        return line.give(answer, acceptWaiting);
    }

    @Override
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
        places.move(answer.event(), answer.partySize());
        rsvps.insert(List.of(new NewRsvp(answer, RsvpState.GOING)), now);
        announcements.publishEvent(new RsvpMade(List.of(answer.id()), answer.event()));
        return new Given(answer.id(), RsvpState.GOING, true);
    }

    @Override
    @Transactional
    public void change(
            RsvpRow known,
            int partySize,
            @Nullable Language inLanguage,
            boolean itself,
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
            floods.mayGrow(locked, row, more, now);
        }
        if (!row.holdsPlaces()) {
            if (more > 0 && !locked.couldEverTake(partySize)) {
                throw new ReservationRefused(ReservationReason.PARTY_LARGER_THAN_EVENT);
            }
        } else if (more < 0) {
            places.move(row, more);
        } else if (more > 0 && !places.takeMore(row.event(), more)) {
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
        waiting.serve(known.event(), now);
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

    @Override
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
            places.move(row, -row.partySize());
        }
        waiting.serve(row.event(), now);
        return Optional.of(new CancelledRsvp(row.id(), row.state(), row.turn(), now));
    }

    @Override
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
            waiting.serve(row.event(), now);
            return;
        }
        if (!places.takeMore(row.event(), row.partySize())) {
            places.move(row, row.partySize());
            rsvps.keepReason(row.id(), reason);
        }
        rsvps.become(row.id(), RsvpState.GOING, now);
        invitations.recount(event);
    }

    @Override
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
        places.move(row, row.partySize());
        rsvps.keepReason(row.id(), reason);
        rsvps.become(row.id(), RsvpState.GOING, now);
        floods.lookedAt(row);
        announcements.publishEvent(new RsvpPromoted(row.id(), row.event(), times.next(row.event(), now)));
        waiting.serve(row.event(), now);
    }

    @Override
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

    @Override
    @Transactional
    public void follow(EventId event, BookingTerms terms) {
        Instant now = clock.instant();
        var known = places.lock(event);
        if (known.isEmpty()) {
            places.insert(event, terms);
            return;
        }
        if (known.get().isPurged()) {
            if (!terms.endsAt().isAfter(now)) {
                return;
            }
            // A past event that gets a new date: what was destroyed stays so, what comes has a new key.
            vault.makeKey(EventKeys.of(event));
            places.beginAnew(event);
        } else if (!known.get().terms().offers().equals(terms.offers())
                || (known.get().stage() == BookingState.OFF) != (terms.stage() == BookingState.OFF)) {
            waiting.takeBackOffers(event, now);
        }
        int taken = lock(event).taken();
        places.follow(event, terms, Math.max(0, taken - terms.most()));
        waiting.serve(event, now);
        if (terms.stage() != BookingState.OFF) {
            waiting.announceOutgrown(known.get(), lock(event), now);
        }
    }

    @Override
    public Optional<EventReservations> find(EventId event) {
        return places.find(event);
    }

    private EventReservations lock(EventId event) {
        return places.lock(event).orElseThrow(() -> new ReservationRefused(ReservationReason.CLOSED));
    }

    /** As it is now that nobody else can change it. */
    private RsvpRow fresh(RsvpId id) {
        return rsvps.find(id).orElseThrow(() -> new ReservationRefused(ReservationReason.CLOSED));
    }
}
