package nyc.icefree.rsvp.reserving;

import java.time.Clock;
import java.time.Instant;
import nyc.icefree.rsvp.ManagedRsvp;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.spots.EventSpots;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.rsvp.spots.WaitingList;
import org.springframework.stereotype.Component;

@Component
class ManagedRsvps {
    private final SpotTable spots;
    private final WaitingList waiting;
    private final RsvpSealing sealing;
    private final Clock clock;

    ManagedRsvps(SpotTable spots, WaitingList waiting, RsvpSealing sealing, Clock clock) {
        this.spots = spots;
        this.waiting = waiting;
        this.sealing = sealing;
        this.clock = clock;
    }

    ManagedRsvp of(RsvpRow row) {
        Instant now = clock.instant();
        var known = spots.find(row.event());
        var movedAt = spots.movedAt(row.event());
        return new ManagedRsvp(
                row.id(),
                row.event(),
                row.booking().at(now),
                sealing.open(row),
                row.waits() && known.isPresent() ? waiting(row, known.get(), now) : ManagedRsvp.Waiting.NONE,
                row.isOpen() && movedAt.filter(row.createdAt()::isBefore).isPresent(),
                row.isOpen() && known.map(event -> event.isOn(now)).orElse(false),
                known.isEmpty() ? ReservationReason.CLOSED : known.get().refusal(now),
                sealing.code(row));
    }

    private ManagedRsvp.Waiting waiting(RsvpRow row, EventSpots event, Instant now) {
        return new ManagedRsvp.Waiting(waiting.position(row), waiting.openTo(row, event, now), event.tooSmallFor(row));
    }
}
