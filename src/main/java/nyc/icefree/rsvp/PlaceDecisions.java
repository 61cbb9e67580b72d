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
        var rows =
                of(event, all).stream().filter(row -> row.state().isUndecided()).toList();
        Instant now = later(rows);
        if (yes && !locked.isOn(now)) {
            throw new ReservationRefused(ReservationReason.CLOSED);
        }
        var decided = new ArrayList<Decided>();
        for (var row : rows) {
            long turn = turn(row);
            var next = yes ? letIn(row) : RsvpState.REFUSED;
            rsvps.become(row.id(), next, next == RsvpState.WAITLISTED ? turn : null, now);
            if (yes && row.unproven()) {
                unproven.keep(row.id(), false);
            }
            decided.add(new Decided(row.id(), row.state(), turn, row.unproven(), now));
        }
        waiting.serve(locked, now);
        announce(event, rows, now);
        return new DecidedRsvps(event, yes, List.copyOf(decided));
    }

    /** Who got places or is offered some has heard that already; and nobody is written to of whom only a flood told. */
    private void announce(EventId event, List<RsvpRow> before, Instant now) {
        var asked = before.stream()
                .filter(row -> row.sealed().contact() != null)
                .collect(Collectors.toMap(RsvpRow::id, RsvpRow::state));
        var told = of(event, asked.keySet()).stream()
                .filter(row -> row.waits() || asked.get(row.id()) == RsvpState.ASKED && !row.isOpen())
                .map(RsvpRow::id)
                .toList();
        RsvpMade.parts(told).forEach(part -> announcements.publishEvent(new RsvpDecided(part, event, now)));
    }

    /** Whoever has said something since stays as it is. @return how many stand again as they were */
    @Transactional
    public int undo(DecidedRsvps before) {
        var locked = lock(before.event());
        var rows =
                of(before.event(), before.decided().stream().map(Decided::rsvp).toList());
        Instant now = later(rows);
        int back = 0;
        for (var decided : before.decided()) {
            var row = rows.stream()
                    .filter(one ->
                            one.id().equals(decided.rsvp()) && one.changedAt().equals(decided.at()))
                    .findFirst();
            if (row.isPresent() && row.get().state() != RsvpState.CANCELLED) {
                if (row.get().holdsPlaces()) {
                    places.move(before.event(), -row.get().partySize());
                }
                rsvps.become(decided.rsvp(), decided.was(), decided.turn(), now);
                unproven.keep(decided.rsvp(), decided.unproven());
                back++;
            }
        }
        waiting.serve(locked, now);
        return back;
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
