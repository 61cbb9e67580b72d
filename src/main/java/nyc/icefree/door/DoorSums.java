package nyc.icefree.door;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/** Adds up what doors counted. A door that took back more than it counted has counted nobody. */
class DoorSums {
    /** @param language of headsets, else null */
    record Thing(Counted what, @Nullable Language language) {
        boolean isPeople() {
            return what != Counted.HEADSET;
        }
    }

    private record Of(EventId event, DoorLinkId door) {}

    private final Map<Of, Map<Thing, Integer>> sums = new HashMap<>();

    void add(EventId event, DoorLinkId door, Counted what, @Nullable Language language, int howMany) {
        sums.computeIfAbsent(new Of(event, door), none -> new HashMap<>())
                .merge(new Thing(what, language), howMany, Integer::sum);
    }

    /** Below zero for what was taken back before it was counted. */
    Map<Thing, Integer> raw(DoorLinkId door) {
        return sums.entrySet().stream()
                .filter(one -> one.getKey().door().equals(door))
                .findFirst()
                .map(one -> Map.copyOf(one.getValue()))
                .orElse(Map.of());
    }

    Turnout of(DoorLinkId door) {
        return turnout(of -> of.door().equals(door));
    }

    Turnout of(EventId event) {
        return turnout(of -> of.event().equals(event));
    }

    /** Without those where nobody counted. */
    Map<EventId, Turnout> of(Collection<EventId> events) {
        return Set.copyOf(events).stream()
                .collect(Collectors.toMap(event -> event, event -> of(event)))
                .entrySet()
                .stream()
                .filter(one -> one.getValue().isCounted())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Turnout turnout(Predicate<Of> which) {
        var all = new HashMap<Thing, Integer>();
        sums.forEach((of, things) -> {
            if (which.test(of)) {
                things.forEach((thing, many) -> all.merge(thing, Math.max(0, many), Integer::sum));
            }
        });
        return new Turnout(
                all.getOrDefault(new Thing(Counted.ADULT, null), 0),
                all.getOrDefault(new Thing(Counted.CHILD, null), 0),
                all.entrySet().stream()
                        .filter(one -> !one.getKey().isPeople() && one.getValue() > 0)
                        .collect(Collectors.toMap(
                                one -> Objects.requireNonNull(one.getKey().language()), Map.Entry::getValue)));
    }
}
