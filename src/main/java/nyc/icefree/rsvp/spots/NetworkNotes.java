package nyc.icefree.rsvp.spots;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import nyc.icefree.caches.Caches;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;
import org.jspecify.annotations.Nullable;

/**
 * RSVPs of each network within a day, in this node's memory only. A network is a hash under a key that is
 * kept nowhere; a restart forgets all.
 */
public final class NetworkNotes {
    private static final int EVENTS = 1_000;
    /** Per event; later RSVPs are held, so a flood cannot push out what is known. */
    private static final int NOTES = 50_000;

    private final ConcurrentMap<EventId, Notes> known = Caches.ofEntries(EVENTS, FloodBounds.DAY);

    private record Note(String network, Instant at, int people, boolean held) {}

    public record Rush(Collection<Integer> byNetwork, int parties) {}

    private static final class Notes {
        /** The oldest first. */
        private final LinkedHashMap<RsvpId, Note> byRsvp = new LinkedHashMap<>();

        private final Map<String, Integer> parties = new HashMap<>();

        synchronized void put(RsvpId rsvp, Note note) {
            if (!isFull() || byRsvp.containsKey(rsvp)) {
                forget(byRsvp.remove(rsvp));
                byRsvp.put(rsvp, note);
                parties.merge(note.network(), 1, Integer::sum);
            }
        }

        private void forget(@Nullable Note gone) {
            if (gone != null) {
                parties.computeIfPresent(gone.network(), (network, many) -> many == 1 ? null : many - 1);
            }
        }

        synchronized Notes after(Instant oldest) {
            var each = byRsvp.values().iterator();
            while (each.hasNext()) {
                var note = each.next();
                if (note.at().isAfter(oldest)) {
                    break;
                }
                each.remove();
                forget(note);
            }
            return this;
        }

        synchronized boolean isFull() {
            return byRsvp.size() >= NOTES;
        }

        synchronized int parties(String network) {
            return parties.getOrDefault(network, 0);
        }

        synchronized Set<RsvpId> let(String network) {
            return byRsvp.entrySet().stream()
                    .filter(one ->
                            !one.getValue().held() && one.getValue().network().equals(network))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        synchronized Rush rush(Instant since) {
            var recent = byRsvp.sequencedValues().reversed().stream()
                    .takeWhile(one -> one.at().isAfter(since))
                    .toList();
            return new Rush(
                    recent.stream()
                            .collect(Collectors.groupingBy(Note::network, Collectors.summingInt(Note::people)))
                            .values(),
                    recent.size());
        }

        synchronized Optional<String> network(RsvpId rsvp) {
            return Optional.ofNullable(byRsvp.get(rsvp)).map(Note::network);
        }

        synchronized Map<RsvpId, String> networks() {
            return byRsvp.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, one -> one.getValue().network()));
        }
    }

    /** An RSVP that is not written in the end does no harm: counting does not find it. */
    public void note(EventId event, String network, RsvpId rsvp, Instant at, int people, boolean held) {
        var notes = known.computeIfAbsent(event, one -> new Notes());
        notes.put(rsvp, new Note(network, at, people, held));
        known.put(event, notes); // begins its day anew
    }

    public Set<RsvpId> let(EventId event, String network, Instant now) {
        return of(event, now).let(network);
    }

    public int parties(EventId event, String network, Instant now) {
        return of(event, now).parties(network);
    }

    public boolean isFull(EventId event, Instant now) {
        return of(event, now).isFull();
    }

    public Rush rush(EventId event, Instant since, Instant now) {
        return of(event, now).rush(since);
    }

    public Optional<String> network(EventId event, RsvpId rsvp, Instant now) {
        return of(event, now).network(rsvp);
    }

    public Map<RsvpId, String> networks(EventId event, Instant now) {
        return of(event, now).networks();
    }

    private Notes of(EventId event, Instant now) {
        var notes = known.get(event);
        return notes == null ? new Notes() : notes.after(now.minus(FloodBounds.DAY));
    }
}
