package nyc.icefree.rsvp;

import java.time.Clock;
import java.time.Instant;
import nyc.icefree.rsvp.answers.ManagedRsvp;
import nyc.icefree.rsvp.answers.ReservationReason;
import org.springframework.stereotype.Component;

/** What a party is shown of its answer, and what it can do with it at this moment. */
@Component
class ManagedRsvps {
    private final PlacesTable places;
    private final WaitingList waiting;
    private final RsvpSealing envelope;
    private final Clock clock;

    ManagedRsvps(PlacesTable places, WaitingList waiting, RsvpSealing envelope, Clock clock) {
        this.places = places;
        this.waiting = waiting;
        this.envelope = envelope;
        this.clock = clock;
    }

    ManagedRsvp of(RsvpRow row) {
        Instant now = clock.instant();
        var known = places.find(row.event());
        var movedAt = places.movedAt(row.event());
        return new ManagedRsvp(
                row.id(),
                row.event(),
                row.state(),
                envelope.open(row),
                waiting.position(row),
                row.asksFirst(),
                row.isOffered(now) ? row.offerUntil() : null,
                row.waits() ? known.map(p -> waiting.openTo(row, p, now)).orElse(0) : 0,
                row.waits() ? known.map(p -> p.tooSmallFor(row)).orElse(null) : null,
                row.isOpen() && movedAt.filter(row.createdAt()::isBefore).isPresent(),
                row.isOpen() && known.map(p -> p.isOn(now)).orElse(false),
                known.isEmpty() ? ReservationReason.CLOSED : known.get().refusal(now),
                row.inLanguage(),
                envelope.code(row));
    }
}
