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
import nyc.icefree.rsvp.ReservationRefused;
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
 * Says yes or no to answers that ask or are held. A yes puts them where they would stand had they not been looked at: into the
 * waiting list at their own turn, which lets in at once whoever fits.
 */
@Component
@WritesNothingPublic
public class SpotDecisions {
    /** Before every turn that was ever given. */
    private static final long FIRST = 0;

    /** By the clock; the others a minute later. */
    private static final int HELD_AT_ONCE = 1_000;

    private final SpotTable spots;
    private final RsvpTable rsvps;
    private final WaitingList waiting;
    private final FloodTable flood;
    private final FloodGuard floods;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    SpotDecisions(
            SpotTable spots,
            RsvpTable rsvps,
            WaitingList waiting,
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

    /**
     * Those among them that are decided already are left alone.
     *
     * @throws ReservationRefused CLOSED when the event is off or over
     */
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

    /**
     * What an alarm is about comes in, whatever the bounds; empty where another has answered it.
     *
     * @throws ReservationRefused CLOSED when the event is off or over
     */
    @Transactional
    public DecidedRsvps letIn(EventId event) {
        var locked = spots.mustLock(event);
        return floods.burst(locked)
                .map(burst -> settle(locked, burst, true))
                .orElseGet(() -> new DecidedRsvps(event, true, List.of()));
    }

    /** Whatever stands of a burst has no places any more, held or not. */
    @Transactional
    public DecidedRsvps takeBack(EventId event, Burst burst) {
        return settle(spots.mustLock(event), burst, false);
    }

    private DecidedRsvps settle(EventReservations locked, Burst burst, boolean yes) {
        var all = flood.open(locked.event(), burst.from(), burst.until()).stream()
                .map(Burst.Answer::rsvp)
                .filter(burst::has)
                .toList();
        spots.answerAlarm(locked.event(), clock.instant());
        return settle(locked, rsvps.find(locked.event(), all), true, yes);
    }

    /** Parties that are held long enough come in by themselves, as far as the bounds let them; where organizers look at each, they look at these too. */
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

    /** @param burst all of them came in a rush, those too that were not held */
    private DecidedRsvps settle(EventReservations locked, List<RsvpRow> rows, boolean burst, boolean yes) {
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
                    row.id(), row.state(), row.booking().turn(), row.proof(), stands ? row.changedAt() : now));
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

    /** Who got places or is offered some has heard that already; and who was held and is not let in is written to by nobody. */
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

    /** Whoever has said something since stays as it is. @return how many stand again as they were */
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

    /** Who had places gets them again where they are still free, and is else the first of those who wait. */
    private void back(RsvpRow row, Decided decided, Instant now) {
        spots.giveBack(row);
        if (decided.was() == RsvpState.OFFERED) {
            // it has not said yes yet: it is offered places anew, when it is its turn
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

    /** Who may come is let in as that. */
    private static RsvpState letIn(RsvpRow row) {
        return row.origin().onlyMaybe() && row.state() == RsvpState.HELD ? RsvpState.MAYBE : RsvpState.WAITLISTED;
    }

    private static long turn(RsvpRow row) {
        Long turn = row.booking().turn();
        if (turn == null) {
            throw new IllegalStateException("an answer without a turn asks: " + row.id());
        }
        return turn;
    }
}
