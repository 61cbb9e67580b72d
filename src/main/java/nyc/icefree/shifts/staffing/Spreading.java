package nyc.icefree.shifts.staffing;

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

/**
 * Distributes people over several shifts: fills as many seats as possible, nobody in two shifts, nobody alone in a
 * shift that needs two.
 */
public final class Spreading {
    /**
     * A shift with empty seats.
     *
     * @param needsTwo one person put in would be alone, which is not allowed
     * @param fitting people who may be put in, the best first
     */
    public record Wanted(ShiftId shift, int empty, boolean needsTwo, List<PersonId> fitting) {
        public Wanted {
            fitting = List.copyOf(fitting);
        }

        private Wanted byNobody() {
            return new Wanted(shift, empty, needsTwo, List.of());
        }
    }

    private final Map<Wanted, List<PersonId>> seated = new LinkedHashMap<>();

    private Spreading(List<Wanted> wanted) {
        wanted.forEach(one -> seated.put(one, new ArrayList<>()));
    }

    /** People by shift, in the order given; never more than empty seats. */
    public static Map<ShiftId, List<PersonId>> over(List<Wanted> wanted) {
        var spreading = new Spreading(wanted);
        spreading.fill();
        var alone = spreading.seated.keySet().stream()
                .filter(one -> one.needsTwo() && spreading.seats(one).size() == 1)
                .min(Comparator.comparing(one -> one.fitting().size()));
        if (alone.isPresent()) {
            return over(wanted.stream()
                    .map(one -> one.equals(alone.get()) ? one.byNobody() : one)
                    .toList());
        }
        var all = new LinkedHashMap<ShiftId, List<PersonId>>();
        spreading.seated.forEach((one, people) -> all.put(one.shift(), List.copyOf(people)));
        return all;
    }

    /** Shifts with the fewest candidates come first; people move to another shift where that fills a seat. */
    private void fill() {
        seated.keySet().stream()
                .sorted(Comparator.comparing(one -> one.fitting().size() - one.empty()))
                .forEach(one -> {
                    int filled = 0;
                    while (filled < one.empty() && fillOne(one, new HashSet<>())) {
                        filled++;
                    }
                });
    }

    /** An augmenting path: takes somebody who is free, or whose seat another person can take. */
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

    private List<PersonId> seats(Wanted one) {
        return Objects.requireNonNull(seated.get(one));
    }
}
