package nyc.icefree.rsvp;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nyc.icefree.caches.Caches;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.RsvpId;
import org.springframework.stereotype.Component;

/**
 * Which answers without proof came from one network today: in memory alone, for a day at most, and only of those that were let
 * through, so that a flood cannot push out what is known of it. A network is a hash whose key is renewed daily and written
 * nowhere. Each node knows its own; the common share holds for all of them.
 */
@Component
class AnswersByNetwork {
    private static final int KEPT = 30_000;

    private final ConcurrentMap<Place, Set<RsvpId>> known = Caches.ofEntries(KEPT, Duration.ofDays(1));

    Set<RsvpId> of(EventId event, String network) {
        return Set.copyOf(known.getOrDefault(new Place(event, network), Set.of()));
    }

    /** One that comes to nothing in the end does no harm: it is not found when places are counted. */
    void note(EventId event, String network, RsvpId rsvp) {
        known.computeIfAbsent(new Place(event, network), place -> ConcurrentHashMap.newKeySet())
                .add(rsvp);
    }

    private record Place(EventId event, String network) {}
}
