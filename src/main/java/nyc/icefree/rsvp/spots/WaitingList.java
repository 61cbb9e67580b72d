package nyc.icefree.rsvp.spots;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpMade;
import nyc.icefree.rsvp.RsvpPromoted;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.announced.RsvpLapsed;
import nyc.icefree.rsvp.announced.RsvpOffered;
import nyc.icefree.rsvp.announced.RsvpOutgrown;
import nyc.icefree.rsvp.announced.SpotsTurned;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.answers.RsvpTable.WaitingParty;
import nyc.icefree.rsvp.invitations.InvitedPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives free places to those who wait, or offers them. Under the lock on the event's row, and always the last thing that a
 * transaction does: this is what keeps newcomers from overtaking. What answers gave back is then counted anew by invitations
 * too.
 */
@Component
@WritesNothingPublic
public class WaitingList {
    private final SpotTable spots;
    private final RsvpTable rsvps;
    private final InvitedPeople invitations;
    private final ApplicationEventPublisher announcements;

    WaitingList(SpotTable spots, RsvpTable rsvps, InvitedPeople invitations, ApplicationEventPublisher announcements) {
        this.invitations = invitations;
        this.spots = spots;
        this.rsvps = rsvps;
        this.announcements = announcements;
    }

    /**
     * The same, for whoever changes places without that every page is made anew: pages hear of it when it turns what they say.
     *
     * @param before as places were when the transaction locked them
     */
    public void serve(EventReservations before, Instant now) {
        serve(before.event(), now);
        if (spots.mustLock(before.event()).word(now) != before.word(now)) {
            announcements.publishEvent(new SpotsTurned(before.event()));
        }
    }

    public void serve(EventId event, Instant now) {
        var locked = spots.mustLock(event);
        Instant lookAt = locked.lookAt();
        if (lookAt != null && !lookAt.isAfter(now) && locked.stage() != BookingState.OFF) {
            takeBackLapsed(locked, now);
            locked = spots.mustLock(event);
        }
        if (!locked.isOn(now)) {
            settle(locked, 0, null, null);
        } else if (locked.untaken() > 0 || lookAt != null) {
            hand(locked, now);
        }
        invitations.recount(event);
    }

    private void hand(EventReservations locked, Instant now) {
        EventId event = locked.event();
        var plan = WaitingPlan.of(
                rsvps.waiting(event),
                locked.untaken(),
                locked.most(),
                locked.terms().offers(),
                now);
        int people = plan.people();
        // what was kept is given now, or kept anew
        settle(locked, 0, plan.overtakes(), locked.lookAt());
        if (people > 0 && !spots.takeMore(event, people)) {
            throw new IllegalStateException("parties that fit were not taken by event " + event);
        }
        Instant said = plan.steps().stream().anyMatch(step -> step.until() == null) ? spots.decided(event, now) : now;
        plan.steps().forEach(step -> step(step, event, said, now));
        plan.passed().forEach(rsvps::passedOver);
        Instant lookAt = sooner(
                plan.lookAgain(),
                locked.lookAt() != null || plan.steps().stream().anyMatch(step -> step.until() != null)
                        ? firstToLapse(event)
                        : null);
        if (plan.kept() > 0 || !Objects.equals(lookAt, locked.lookAt())) {
            spots.settle(event, plan.kept(), plan.overtakes(), lookAt);
        }
    }

    /** @param said when what it gives places to is told of */
    private void step(WaitingPlan.Step step, EventId event, Instant said, Instant now) {
        Instant until = step.until();
        RsvpId rsvp = step.party().rsvp();
        if (until == null) {
            rsvps.become(rsvp, RsvpState.GOING, now);
            announcements.publishEvent(new RsvpPromoted(rsvp, event, said));
        } else {
            rsvps.offer(rsvp, until, now);
            announcements.publishEvent(new RsvpOffered(rsvp, event));
        }
    }

    /** The first offer that lapses puts its party at the end of the list, the second takes it off: nobody waits for silence. */
    private void takeBackLapsed(EventReservations locked, Instant now) {
        long turn = locked.nextTurn();
        for (var row : rsvps.offered(locked.event())) {
            if (!row.booking().isOffered(now)) {
                spots.giveBack(row);
                rsvps.lapsed(row.id());
                announcements.publishEvent(new RsvpLapsed(row.id(), row.event(), spots.decided(row.event(), now)));
                if (row.booking().lapses() == 0) {
                    rsvps.become(row.id(), RsvpState.WAITLISTED, turn++, now);
                } else {
                    rsvps.become(row.id(), RsvpState.CANCELLED, now);
                }
            }
        }
        if (turn > locked.nextTurn()) {
            spots.moveTurns(locked.event(), (int) (turn - locked.nextTurn()), locked.overtakes());
        }
    }

    /** Of an event that is off, or now begins at another time: what was offered until too late is offered anew. */
    void takeBackOffers(EventId event, Instant now) {
        for (var row : rsvps.offered(event)) {
            spots.giveBack(row);
            rsvps.become(row.id(), RsvpState.WAITLISTED, row.booking().turn(), now);
        }
    }

    /** How many places a party that waits could have now without taking them from one before it. */
    public int openTo(RsvpRow row, EventReservations locked, Instant now) {
        Long turn = row.booking().turn();
        if (turn == null || !locked.isOn(now)) {
            return 0;
        }
        List<WaitingParty> before = rsvps.waitingBefore(row.event(), turn);
        var theirs = WaitingPlan.of(
                before, locked.untaken(), locked.most(), locked.terms().offers(), now);
        return locked.with(theirs.people()).keeping(theirs.kept()).free();
    }

    /** The how manieth it is of those who wait, from 1 on; null for one that does not. */
    @Nullable
    public Integer position(RsvpRow row) {
        Long turn = row.booking().turn();
        return row.waits() && turn != null
                ? rsvps.waitingBefore(row.event(), turn).size() + 1
                : null;
    }

    /** Says of whom that waits that it can never come in now, though it could have before. */
    void announceOutgrown(EventReservations before, EventReservations after, Instant now) {
        if (after.most() < before.most()) {
            var outgrown = rsvps.waiting(before.event()).stream()
                    .filter(party -> !after.couldEverTake(party.size()) && before.couldEverTake(party.size()))
                    .map(WaitingParty::rsvp)
                    .toList();
            if (!outgrown.isEmpty()) {
                Instant at = spots.decided(before.event(), now);
                RsvpMade.parts(outgrown)
                        .forEach(part -> announcements.publishEvent(new RsvpOutgrown(part, before.event(), at)));
            }
        }
    }

    private @Nullable Instant firstToLapse(EventId event) {
        return rsvps.offered(event).stream()
                .map(row -> row.booking().offerUntil())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static @Nullable Instant sooner(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private void settle(EventReservations known, int kept, @Nullable Integer overtakes, @Nullable Instant lookAt) {
        if (known.kept() != kept
                || !Objects.equals(known.overtakes(), overtakes)
                || !Objects.equals(known.lookAt(), lookAt)) {
            spots.settle(known.event(), kept, overtakes, lookAt);
        }
    }
}
