package nyc.icefree.rsvp.spots;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import nyc.icefree.caches.Caches;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;

/**
 * RSVPs of each network within a day, in this node's memory only. A network is a hash under a key that is
 * kept nowhere; a restart forgets all.
 */
public final class NetworkNotes {
    private static final int EVENTS = 1_000;
    /** Per event; later RSVPs are held, so a flood cannot push out what is known. */
    private static final int NOTES = 50_000;

    private final ConcurrentMap<EventId, Map<RsvpId, Note>> known = Caches.ofEntries(EVENTS, FloodBounds.DAY);

    private record Note(String network, Instant at, int people, boolean held) {}

    public record Rush(Collection<Integer> byNetwork, int parties) {}

    /** An RSVP that is not written in the end does no harm: counting does not find it. */
    public void note(EventId event, String network, RsvpId rsvp, Instant at, int people, boolean held) {
        var notes = known.computeIfAbsent(event, one -> new LinkedHashMap<>());
        synchronized (notes) {
            if (notes.size() < NOTES || notes.containsKey(rsvp)) {
                notes.remove(rsvp);
                notes.put(rsvp, new Note(network, at, people, held));
            }
        }
        known.put(event, notes); // begins its day anew
    }

    public Set<RsvpId> let(EventId event, String network, Instant now) {
        return of(event, now).entrySet().stream()
                .filter(one ->
                        !one.getValue().held() && one.getValue().network().equals(network))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public int parties(EventId event, String network, Instant now) {
        return Collections.frequency(networks(event, now).values(), network);
    }

    public boolean isFull(EventId event, Instant now) {
        return of(event, now).size() >= NOTES;
    }

    public Rush rush(EventId event, Instant since, Instant now) {
        var recent = of(event, now).values().stream()
                .filter(one -> one.at().isAfter(since))
                .toList();
        return new Rush(
                recent.stream()
                        .collect(Collectors.groupingBy(Note::network, Collectors.summingInt(Note::people)))
                        .values(),
                recent.size());
    }

    public Map<RsvpId, String> networks(EventId event, Instant now) {
        return of(event, now).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().network()));
    }

    private Map<RsvpId, Note> of(EventId event, Instant now) {
        var notes = known.get(event);
        if (notes == null) {
            return Map.of();
        }
        synchronized (notes) {
            var oldest = now.minus(FloodBounds.DAY);
            notes.values().removeIf(one -> !one.at().isAfter(oldest));
            return new LinkedHashMap<>(notes);
        }
    }
}
