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
 * Gives or offers free spots to waiting parties as {@link WaitingListPlan} says. Always the last act of a transaction,
 * under the lock, so newcomers overtake nobody. Also counts invitations anew.
 */
@Component
@WritesNothingPublic
public class WaitingListPromotion {
    private final SpotTable spots;
    private final RsvpTable rsvps;
    private final InvitedPeople invitations;
    private final ApplicationEventPublisher announcements;

    WaitingListPromotion(
            SpotTable spots, RsvpTable rsvps, InvitedPeople invitations, ApplicationEventPublisher announcements) {
        this.invitations = invitations;
        this.spots = spots;
        this.rsvps = rsvps;
        this.announcements = announcements;
    }

    /**
     * As {@link #serve(EventId, Instant)}; also announces a change of what pages say.
     *
     * @param before the spots when the transaction locked them
     */
    public void serve(EventSpots before, Instant now) {
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

    private void hand(EventSpots locked, Instant now) {
        EventId event = locked.event();
        var plan = WaitingListPlan.of(
                rsvps.waiting(event),
                locked.untaken(),
                locked.most(),
                locked.terms().offers(),
                now);
        int people = plan.people();
        // frees the spots set aside for a party, before the plan does so anew
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
        if (plan.setAside() > 0 || !Objects.equals(lookAt, locked.lookAt())) {
            spots.settle(event, plan.setAside(), plan.overtakes(), lookAt);
        }
    }

    private void step(WaitingListPlan.Step step, EventId event, Instant said, Instant now) {
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

    /** The first lapsed offer puts a party at the end of the list, the second takes it off. */
    private void takeBackLapsed(EventSpots locked, Instant now) {
        long turn = locked.nextTurn();
        for (var row : rsvps.offered(locked.event())) {
            if (!row.standing().isOffered(now)) {
                spots.giveBack(row);
                rsvps.lapsed(row.id());
                announcements.publishEvent(new RsvpLapsed(row.id(), row.event(), spots.decided(row.event(), now)));
                if (row.standing().lapses() == 0) {
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

    /** Offers of an event that is off or moved are made anew later. */
    void takeBackOffers(EventId event, Instant now) {
        for (var row : rsvps.offered(event)) {
            spots.giveBack(row);
            rsvps.become(row.id(), RsvpState.WAITLISTED, row.standing().turn(), now);
        }
    }

    /** How many spots a waiting party could take without taking them from one before it. */
    public int openTo(RsvpRow row, EventSpots locked, Instant now) {
        Long turn = row.standing().turn();
        if (turn == null || !locked.isOn(now)) {
            return 0;
        }
        List<WaitingParty> before = rsvps.waitingBefore(row.event(), turn);
        var theirs = WaitingListPlan.of(
                before, locked.untaken(), locked.most(), locked.terms().offers(), now);
        return locked.with(theirs.people()).settingAside(theirs.setAside()).free();
    }

    @Nullable
    public Integer position(RsvpRow row) {
        Long turn = row.standing().turn();
        return row.waits() && turn != null
                ? rsvps.waitingBefore(row.event(), turn).size() + 1
                : null;
    }

    /** Announces waiting parties that the event has become too small for. */
    void announceOutgrown(EventSpots before, EventSpots after, Instant now) {
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
                .map(row -> row.standing().offerUntil())
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

    private void settle(EventSpots known, int setAside, @Nullable Integer overtakes, @Nullable Instant lookAt) {
        if (known.setAside() != setAside
                || !Objects.equals(known.overtakes(), overtakes)
                || !Objects.equals(known.lookAt(), lookAt)) {
            spots.settle(known.event(), setAside, overtakes, lookAt);
        }
    }
}
