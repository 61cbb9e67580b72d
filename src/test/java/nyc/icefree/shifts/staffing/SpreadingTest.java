package nyc.icefree.shifts.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.staffing.Spreading.Wanted;
import org.junit.jupiter.api.Test;

class SpreadingTest {
    private final List<PersonId> people =
            Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(8).toList();

    @Test
    void who_can_do_only_one_thing_does_it_and_the_others_what_is_left() {
        var any = wanted(1, people.get(0), people.get(1));
        var medic = wanted(1, people.get(0));
        var all = Spreading.over(List.of(any, medic));
        assertEquals(List.of(people.get(1)), all.get(any.shift()));
        assertEquals(List.of(people.get(0)), all.get(medic.shift()));
    }

    @Test
    void nobody_is_in_two_and_the_best_come_first() {
        var first = wanted(1, people.get(0), people.get(1));
        var second = wanted(1, people.get(0), people.get(1));
        var third = wanted(1, people.get(0), people.get(1));
        assertEquals(
                List.of(List.of(people.get(0)), List.of(people.get(1)), List.of()),
                List.copyOf(Spreading.over(List.of(first, second, third)).values()));
    }

    @Test
    void nobody_is_alone_who_is_not_to_be_and_goes_where_they_are_not() {
        var one = forTwo(people.get(0));
        var two = forTwo(people.get(0), people.get(1));
        var any = wanted(1, people.get(2));
        assertEquals(
                List.of(List.of(), List.of(people.get(0), people.get(1)), List.of(people.get(2))),
                List.copyOf(Spreading.over(List.of(one, two, any)).values()));
        var all = Spreading.over(List.of(forTwo(people.get(0)), wanted(1, people.get(0))));
        assertEquals(List.of(List.of(), List.of(people.get(0))), List.copyOf(all.values()));
    }

    @Test
    void as_many_seats_are_filled_as_can_be() {
        var random = new Random(15);
        for (int round = 0; round < 2_000; round++) {
            var wanted = IntStream.rangeClosed(0, random.nextInt(1, 4))
                    .mapToObj(i -> wanted(
                            random.nextInt(1, 4),
                            people.stream().filter(p -> random.nextInt(3) == 0).toArray(PersonId[]::new)))
                    .toList();
            var all = Spreading.over(wanted);
            for (var one : wanted) {
                var in = all.getOrDefault(one.shift(), List.of());
                assertTrue(in.size() <= one.empty() && one.fitting().containsAll(in));
            }
            assertEquals(
                    total(all),
                    all.values().stream().flatMap(List::stream).distinct().count());
            assertEquals(
                    most(
                            wanted,
                            0,
                            new ArrayList<>(wanted.stream().map(Wanted::empty).toList())),
                    total(all));
        }
    }

    private int most(List<Wanted> wanted, int person, List<Integer> empty) {
        if (person == people.size()) {
            return 0;
        }
        int best = most(wanted, person + 1, empty);
        for (int i = 0; i < wanted.size(); i++) {
            if (empty.get(i) > 0 && wanted.get(i).fitting().contains(people.get(person))) {
                empty.set(i, empty.get(i) - 1);
                best = Math.max(best, 1 + most(wanted, person + 1, empty));
                empty.set(i, empty.get(i) + 1);
            }
        }
        return best;
    }

    private static int total(Map<ShiftId, List<PersonId>> all) {
        return all.values().stream().mapToInt(List::size).sum();
    }

    private static Wanted wanted(int empty, PersonId... fitting) {
        return new Wanted(new ShiftId(UUID.randomUUID()), empty, false, List.of(fitting));
    }

    private static Wanted forTwo(PersonId... fitting) {
        return new Wanted(new ShiftId(UUID.randomUUID()), 2, true, List.of(fitting));
    }
}
