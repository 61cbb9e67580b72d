package nyc.icefree.shifts.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.time.TimeSlot;

/**
 * Puts those who fit into several shifts: as many seats as can be filled with one shift for each person, and then a second one
 * for whoever has time, never two that overlap.
 */
public final class Spreading {
    /**
     * A shift with empty seats.
     *
     * @param fitting who may be put in, the best first
     */
    public record Wanted(ShiftId shift, TimeSlot slot, int empty, List<PersonId> fitting) {
        public Wanted {
            fitting = List.copyOf(fitting);
        }
    }

    private final List<Wanted> wanted;
    private final Map<Wanted, List<PersonId>> seated = new LinkedHashMap<>();

    private Spreading(List<Wanted> wanted) {
        this.wanted = wanted;
        wanted.forEach(one -> seated.put(one, new ArrayList<>()));
    }

    /** Who goes where, by shift in the order given; nobody is in more than are empty. */
    public static Map<ShiftId, List<PersonId>> over(List<Wanted> wanted) {
        var spreading = new Spreading(wanted);
        spreading.oneEach();
        spreading.more();
        var all = new LinkedHashMap<ShiftId, List<PersonId>>();
        spreading.seated.forEach((one, people) -> all.put(one.shift(), List.copyOf(people)));
        return all;
    }

    /** Those for whom there are fewest come first; where somebody is missing, whoever could also be elsewhere goes there. */
    private void oneEach() {
        wanted.stream()
                .sorted(Comparator.comparing(one -> one.fitting().size() - one.empty()))
                .forEach(one -> {
                    int filled = 0;
                    while (filled < one.empty() && fillOne(one, new HashSet<>())) {
                        filled++;
                    }
                });
    }

    /** An augmenting path: takes somebody who is free, or whose own seat somebody else can have. */
    private boolean fillOne(Wanted one, Set<PersonId> asked) {
        var places = places();
        for (var person : one.fitting()) {
            if (!places.containsKey(person) && asked.add(person)) {
                seats(one).add(person);
                return true;
            }
        }
        for (var person : one.fitting()) {
            var from = places.get(person);
            if (from != null && !from.equals(one) && asked.add(person) && fillOne(from, asked)) {
                seats(from).remove(person);
                seats(one).add(person);
                return true;
            }
        }
        return false;
    }

    private Map<PersonId, Wanted> places() {
        var places = new HashMap<PersonId, Wanted>();
        seated.forEach((one, people) -> people.forEach(person -> places.put(person, one)));
        return places;
    }

    /** Whoever has fewest so far is asked first. */
    private void more() {
        for (var one : wanted) {
            while (seats(one).size() < one.empty()) {
                var next = one.fitting().stream()
                        .filter(person -> !seats(one).contains(person) && isFree(person, one))
                        .min(Comparator.comparingLong(this::count));
                if (next.isEmpty()) {
                    break;
                }
                seats(one).add(next.get());
            }
        }
    }

    private boolean isFree(PersonId person, Wanted one) {
        return seated.entrySet().stream()
                .filter(entry -> entry.getValue().contains(person))
                .noneMatch(entry -> entry.getKey().slot().overlaps(one.slot()));
    }

    private long count(PersonId person) {
        return seated.values().stream()
                .filter(people -> people.contains(person))
                .count();
    }

    private List<PersonId> seats(Wanted one) {
        return Objects.requireNonNull(seated.get(one));
    }
}
