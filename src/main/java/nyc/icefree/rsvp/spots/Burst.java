package nyc.icefree.rsvp.spots;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.rsvp.RsvpId;

/**
 * RSVPs of a time span that no organizer has seen, to be let in or taken back together.
 *
 * @param people how many spots they have
 * @param held how many parties are held
 * @param only which RSVPs; empty for all of the span
 * @param networks the parts by network, as far as this node saw it within a day, largest first
 */
public record Burst(
        Instant from, Instant until, int parties, int people, int held, Set<RsvpId> only, List<Burst> networks) {
    public record Answer(RsvpId rsvp, boolean held, int spots) {}

    public static Burst of(Instant from, Instant until, List<Answer> all, Map<RsvpId, String> networks) {
        var parts = all.stream()
                .filter(one -> networks.containsKey(one.rsvp()))
                .collect(Collectors.groupingBy(one -> networks.get(one.rsvp())))
                .values()
                .stream()
                .map(some ->
                        of(from, until, some, some.stream().map(Answer::rsvp).collect(Collectors.toSet()), List.of()))
                .sorted(Comparator.comparingInt(Burst::parties).reversed())
                .toList();
        return of(from, until, all, Set.of(), parts);
    }

    private static Burst of(Instant from, Instant until, List<Answer> all, Set<RsvpId> only, List<Burst> networks) {
        return new Burst(
                from,
                until,
                all.size(),
                all.stream().mapToInt(Answer::spots).sum(),
                (int) all.stream().filter(Answer::held).count(),
                only,
                networks);
    }

    public boolean has(RsvpId rsvp) {
        return only.isEmpty() || only.contains(rsvp);
    }
}
