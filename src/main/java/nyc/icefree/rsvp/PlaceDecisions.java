package nyc.icefree.rsvp;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.announced.RsvpDecided;
import nyc.icefree.rsvp.answers.DecidedRsvps;
import nyc.icefree.rsvp.answers.DecidedRsvps.Decided;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.floods.Burst;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says yes or no to answers that ask or are held. A yes puts them where they would stand had they not been looked at: into the
 * waiting list at their own turn, which lets in at once whoever fits.
 */
@Component
@WritesNothingPublic
class PlaceDecisions {
    /** Before every turn that was ever given. */
    private static final long FIRST = 0;

    private final PlacesTable places;
    private final RsvpTable rsvps;
    private final WaitingList waiting;
    private final UnprovenTable unproven;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    PlaceDecisions(
            PlacesTable places,
            RsvpTable rsvps,
            WaitingList waiting,
            UnprovenTable unproven,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.unproven = unproven;
        this.announcements = announcements;
        this.places = places;
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
        var locked = lock(event);
        return settle(
                locked,
                of(event, all).stream().filter(row -> row.state().isUndecided()).toList(),
                false,
                yes);
    }

    /**
     * All answers of a burst that showed nothing, whether they are held or not.
     *
     * @throws ReservationRefused CLOSED when the event is off or over
     */
    @Transactional
    public DecidedRsvps decide(EventId event, Burst burst, boolean yes) {
        var locked = lock(event);
        return settle(locked, of(event, unproven.open(event, burst.from(), burst.until())), true, yes);
    }

    /** @param burst a flood may have brought them: nobody is written a no */
    private DecidedRsvps settle(EventReservations locked, List<RsvpRow> rows, boolean burst, boolean yes) {
        EventId event = locked.event();
        Instant now = later(rows);
        if (yes && !locked.isOn(now)) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        var decided = new ArrayList<Decided>();
        for (var row : rows) {
            if (!yes || row.state().isUndecided()) {
                become(row, yes ? letIn(row) : RsvpState.REFUSED, now);
            }
            if (yes && row.unproven()) {
                unproven.keep(row.id(), false);
            }
            boolean stands = yes && !row.state().isUndecided();
            decided.add(new Decided(row.id(), row.state(), row.turn(), row.unproven(), stands ? row.changedAt() : now));
        }
        waiting.serve(locked, now);
        announce(
                event,
                rows.stream()
                        .filter(row ->
                                row.state() == RsvpState.HELD || row.state() == RsvpState.ASKED && !(burst && !yes))
                        .toList(),
                now);
        return new DecidedRsvps(event, yes, List.copyOf(decided));
    }

    /** Who got places or is offered some has heard that already; and nobody is written to of whom only a flood told. */
    private void announce(EventId event, List<RsvpRow> before, Instant now) {
        var asked = before.stream()
                .filter(row -> row.sealed().contact() != null)
                .collect(Collectors.toMap(RsvpRow::id, RsvpRow::state));
        var told = of(event, asked.keySet()).stream()
                .filter(row -> row.waits()
                        || row.state() == RsvpState.MAYBE
                        || asked.get(row.id()) == RsvpState.ASKED && !row.isOpen())
                .map(RsvpRow::id)
                .toList();
        if (!told.isEmpty()) {
            Instant at = places.decided(event, now);
            RsvpMade.parts(told).forEach(part -> announcements.publishEvent(new RsvpDecided(part, event, at)));
        }
    }

    /** Whoever has said something since stays as it is. @return how many stand again as they were */
    @Transactional
    public int undo(DecidedRsvps before) {
        var locked = lock(before.event());
        var rows =
                of(before.event(), before.decided().stream().map(Decided::rsvp).toList());
        Instant now = later(rows);
        int back = 0;
        var byId = rows.stream().collect(Collectors.toMap(RsvpRow::id, row -> row));
        for (var decided : before.decided()) {
            var row = byId.get(decided.rsvp());
            if (row != null && row.changedAt().equals(decided.at()) && row.state() != RsvpState.CANCELLED) {
                if (row.state() != decided.was()) {
                    back(row, decided, now);
                }
                unproven.keep(decided.rsvp(), decided.unproven());
                back++;
            }
        }
        waiting.serve(locked, now);
        return back;
    }

    private void become(RsvpRow row, RsvpState next, Instant now) {
        if (row.holdsPlaces()) {
            places.move(row, -row.partySize());
        }
        rsvps.become(row.id(), next, next == RsvpState.WAITLISTED ? turn(row) : null, now);
    }

    /** Who had places gets them again where they are still free, and is else the first of those who wait. */
    private void back(RsvpRow row, Decided decided, Instant now) {
        if (row.holdsPlaces()) {
            places.move(row, -row.partySize());
        }
        if (decided.was() == RsvpState.OFFERED) {
            // it has not said yes yet: it is offered places anew, when it is its turn
            rsvps.become(row.id(), RsvpState.WAITLISTED, decided.turn(), now);
        } else if (!decided.was().holdsPlaces()) {
            rsvps.become(row.id(), decided.was(), decided.turn(), now);
        } else if (places.takeMore(row.event(), row.partySize())) {
            rsvps.become(row.id(), RsvpState.GOING, now);
        } else {
            rsvps.become(row.id(), RsvpState.WAITLISTED, FIRST, now);
        }
    }

    private List<RsvpRow> of(EventId event, Collection<RsvpId> all) {
        return rsvps.find(event, all);
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
        return row.onlyMaybe() && row.state() == RsvpState.HELD ? RsvpState.MAYBE : RsvpState.WAITLISTED;
    }

    private static long turn(RsvpRow row) {
        Long turn = row.turn();
        if (turn == null) {
            throw new IllegalStateException("an answer without a turn asks: " + row.id());
        }
        return turn;
    }

    private EventReservations lock(EventId event) {
        return places.lock(event).orElseThrow(() -> new ReservationRefused(ReservationReason.CLOSED));
    }
}
