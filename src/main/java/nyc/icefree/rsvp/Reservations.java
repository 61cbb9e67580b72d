package nyc.icefree.rsvp;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.events.EventId;
import nyc.icefree.people.Anyone;
import org.springframework.stereotype.Service;

/** What a neighbour does without an account: reserve places, look at the answer by its secret link, change it, cancel it. */
@Service
public class Reservations {

    /**
     * The same key gives the same outcome however often it is sent, at once or later.
     *
     * @throws ReservationRefused with every reason
     */
    @Anyone
    public ReservationOutcome reserve(EventId event, ReservationForm form, UUID idempotencyKey) {
        throw new IllegalStateException("not built yet");
    }

    @Anyone
    public Optional<ManagedRsvp> byToken(String token) {
        throw new IllegalStateException("not built yet");
    }

    /**
     * More people need free places; a waiting party that fits now is let in at once.
     *
     * @return empty when the link is not known (any more)
     * @throws ReservationRefused with every reason
     */
    @Anyone
    public Optional<ManagedRsvp> change(String token, ReservationForm form) {
        throw new IllegalStateException("not built yet");
    }

    /** Cancelling twice is as cancelling once; the places go to waiting parties at once. */
    @Anyone
    public Optional<ManagedRsvp> cancel(String token) {
        throw new IllegalStateException("not built yet");
    }

    @Anyone
    public PlacesNow placesNow(EventId event) {
        throw new IllegalStateException("not built yet");
    }

    @Anyone
    public PlacesLeft placesLeft(EventId event) {
        throw new IllegalStateException("not built yet");
    }

    /** One query for a whole list; every asked event is in the answer. */
    @Anyone
    public Map<EventId, PlacesLeft> placesLeft(Collection<EventId> events) {
        throw new IllegalStateException("not built yet");
    }
}
