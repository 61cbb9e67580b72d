package nyc.icefree.rsvp.spots;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.DecidedRsvps;
import nyc.icefree.rsvp.DecidedRsvps.Decided;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpMade;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.announced.RsvpDecided;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies organizers' yes or no. A yes puts an RSVP where it would stand without the look: into the waiting list at its
 * own turn, which lets in whoever fits.
 */
@Component
@WritesNothingPublic
public class SpotDecisions {
    /** Before all turns. */
    private static final long FIRST = 0;

    /** Further ones follow a minute later. */
    private static final int HELD_AT_ONCE = 1_000;

    private final SpotTable spots;
    private final RsvpTable rsvps;
    private final WaitingListPromotion waiting;
    private final FloodTable flood;
    private final FloodGuard floods;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    SpotDecisions(
            SpotTable spots,
            RsvpTable rsvps,
            WaitingListPromotion waiting,
            FloodTable flood,
            FloodGuard floods,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.flood = flood;
        this.floods = floods;
        this.announcements = announcements;
        this.spots = spots;
        this.rsvps = rsvps;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Skips those that are decided already. */
    @Transactional
    public DecidedRsvps decide(EventId event, Collection<RsvpId> all, boolean yes) {
        var locked = spots.mustLock(event);
        return settle(
                locked,
                rsvps.find(event, all).stream()
                        .filter(row -> row.state().isUndecided())
                        .toList(),
                false,
                yes);
    }

    /** Lets in what an alarm is about, beyond all bounds; empty when another has answered it. */
    @Transactional
    public DecidedRsvps letIn(EventId event) {
        var locked = spots.mustLock(event);
        return floods.burst(locked)
                .map(burst -> settle(locked, burst, true))
                .orElseGet(() -> new DecidedRsvps(event, true, List.of()));
    }

    @Transactional
    public DecidedRsvps takeBack(EventId event, Burst burst) {
        return settle(spots.mustLock(event), burst, false);
    }

    private DecidedRsvps settle(EventSpots locked, Burst burst, boolean yes) {
        var all = flood.open(locked.event(), burst.from(), burst.until()).stream()
                .map(Burst.Answer::rsvp)
                .filter(burst::has)
                .toList();
        spots.answerAlarm(locked.event(), clock.instant());
        return settle(locked, rsvps.find(locked.event(), all), true, yes);
    }

    /**
     * Held parties come in when their time is over, as far as the bounds allow; organizers who look at each RSVP see
     * them first.
     */
    @Transactional
    public void letInByTime(EventId event) {
        var locked = spots.mustLock(event);
        Instant now = clock.instant();
        if (!locked.isOn(now)) {
            return;
        }
        var watch = floods.watch(locked, now);
        var let = rsvps.of(event, Set.of(RsvpState.HELD), HELD_AT_ONCE).stream()
                .filter(watch::letsIn)
                .toList();
        for (var row : let) {
            boolean looked = Admission.isLookedAt(locked.terms().admittance(), row.invitation() != null);
            become(row, looked && !row.origin().onlyMaybe() ? RsvpState.ASKED : letIn(row), row.later(now));
        }
        waiting.serve(locked, now);
        announce(event, let, now);
    }

    /** @param burst whether they came in a flood, also those that were not held */
    private DecidedRsvps settle(EventSpots locked, List<RsvpRow> rows, boolean burst, boolean yes) {
        EventId event = locked.event();
        Instant now = later(rows);
        ReservationReason.CLOSED.refuseUnless(!yes || locked.isOn(now));
        var decided = new ArrayList<Decided>();
        for (var row : rows) {
            if (!yes || row.state().isUndecided()) {
                become(row, yes ? letIn(row) : RsvpState.REFUSED, now);
            }
            if (yes) {
                floods.lookedAt(row);
            }
            boolean stands = yes && !row.state().isUndecided();
            decided.add(new Decided(
                    row.id(), row.state(), row.standing().turn(), row.proof(), stands ? row.changedAt() : now));
        }
        if (rows.stream().anyMatch(row -> row.state() == RsvpState.HELD) && flood.held(event, Instant.EPOCH) == 0) {
            spots.answerAlarm(event, now);
        }
        waiting.serve(locked, now);
        announce(
                event,
                rows.stream()
                        .filter(row -> row.state().isUndecided() || burst && !yes)
                        .toList(),
                now);
        return new DecidedRsvps(event, yes, List.copyOf(decided));
    }

    /** Parties with spots or an offer hear of that elsewhere; held ones that are refused hear nothing. */
    private void announce(EventId event, List<RsvpRow> before, Instant now) {
        var asked = before.stream()
                .filter(row -> row.sealed().hasContact())
                .collect(Collectors.toMap(RsvpRow::id, RsvpRow::state));
        var told = rsvps.find(event, asked.keySet()).stream()
                .filter(row -> row.waits()
                        || row.state() == RsvpState.MAYBE
                        || row.state() == RsvpState.ASKED
                        || asked.get(row.id()) != RsvpState.HELD && !row.isOpen())
                .map(RsvpRow::id)
                .toList();
        if (!told.isEmpty()) {
            Instant at = spots.decided(event, now);
            RsvpMade.parts(told).forEach(part -> announcements.publishEvent(new RsvpDecided(part, event, at)));
        }
    }

    /**
     * Skips those that changed since.
     *
     * @return how many stand as before
     */
    @Transactional
    public int undo(DecidedRsvps before) {
        var locked = spots.mustLock(before.event());
        var rows = rsvps.find(
                before.event(), before.decided().stream().map(Decided::rsvp).toList());
        Instant now = later(rows);
        int back = 0;
        var byId = rows.stream().collect(Collectors.toMap(RsvpRow::id, row -> row));
        for (var decided : before.decided()) {
            var row = byId.get(decided.rsvp());
            if (row != null && row.changedAt().equals(decided.at()) && row.state() != RsvpState.CANCELLED) {
                if (row.state() != decided.was()) {
                    back(row, decided, now);
                }
                flood.keep(decided.rsvp(), decided.proof());
                back++;
            }
        }
        waiting.serve(locked, now);
        return back;
    }

    private void become(RsvpRow row, RsvpState next, Instant now) {
        spots.giveBack(row);
        rsvps.become(row.id(), next, next == RsvpState.WAITLISTED || next == RsvpState.ASKED ? turn(row) : null, now);
    }

    /** Gives spots back if they are free, else the first turn. */
    private void back(RsvpRow row, Decided decided, Instant now) {
        spots.giveBack(row);
        if (decided.was() == RsvpState.OFFERED) {
            // an offer is made anew when it is the party's turn
            rsvps.become(row.id(), RsvpState.WAITLISTED, decided.turn(), now);
        } else if (!decided.was().holdsSpots()) {
            rsvps.become(row.id(), decided.was(), decided.turn(), now);
        } else if (spots.takeMore(row.event(), row.size())) {
            rsvps.become(row.id(), RsvpState.GOING, now);
        } else {
            rsvps.become(row.id(), RsvpState.WAITLISTED, FIRST, now);
        }
    }

    private Instant later(List<RsvpRow> rows) {
        Instant now = clock.instant();
        return rows.stream()
                .map(row -> row.later(clock.instant()))
                .max(Instant::compareTo)
                .orElse(now);
    }

    private static RsvpState letIn(RsvpRow row) {
        return row.origin().onlyMaybe() && row.state() == RsvpState.HELD ? RsvpState.MAYBE : RsvpState.WAITLISTED;
    }

    private static long turn(RsvpRow row) {
        Long turn = row.standing().turn();
        if (turn == null) {
            throw new IllegalStateException("an answer without a turn asks: " + row.id());
        }
        return turn;
    }
}
