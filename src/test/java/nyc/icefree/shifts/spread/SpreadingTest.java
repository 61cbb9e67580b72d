package nyc.icefree.shifts.spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.spread.Spreading.Wanted;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

class SpreadingTest {
    private final List<PersonId> people =
            Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(8).toList();

    @Test
    void who_can_do_only_one_thing_does_it_and_the_others_what_is_left() {
        var any = wanted(10, 12, 1, people.get(0), people.get(1));
        var medic = wanted(10, 12, 1, people.get(0));
        var all = Spreading.over(List.of(any, medic));
        assertEquals(List.of(people.get(1)), all.get(any.shift()));
        assertEquals(List.of(people.get(0)), all.get(medic.shift()));
    }

    @Test
    void nobody_is_in_two_that_overlap_but_whoever_has_time_does_a_second_when_somebody_is_missing() {
        var first = wanted(10, 12, 1, people.get(0));
        var overlapping = wanted(11, 13, 1, people.get(0));
        var after = wanted(12, 14, 1, people.get(0));
        var all = Spreading.over(List.of(first, overlapping, after));
        assertEquals(2, total(all));
        assertEquals(List.of(), all.get(overlapping.shift()));
    }

    @Test
    void the_best_come_first_and_those_with_fewest_shifts_before_all() {
        var first = wanted(10, 11, 2, people.get(0), people.get(1), people.get(2));
        var second = wanted(11, 12, 2, people.get(0), people.get(1), people.get(2));
        var all = Spreading.over(List.of(first, second));
        assertEquals(4, total(all));
        assertEquals(
                3,
                all.values().stream().flatMap(List::stream).distinct().count(),
                "all three help before one helps twice");
    }

    /** Against trying everything: at shifts that all overlap, as many seats are filled as can be. */
    @Test
    void as_many_seats_are_filled_as_can_be() {
        var random = new Random(15);
        for (int round = 0; round < 2_000; round++) {
            var wanted = IntStream.rangeClosed(0, random.nextInt(1, 4))
                    .mapToObj(i -> wanted(
                            10,
                            12,
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

    /** Person by person: nowhere, or in any shift with an empty seat. */
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

    private static Wanted wanted(int from, int to, int empty, PersonId... fitting) {
        var day = LocalDateTime.parse("2026-12-05T00:00");
        return new Wanted(
                new ShiftId(UUID.randomUUID()),
                TimeSlot.of(day.withHour(from), day.withHour(to), ZoneId.of("America/New_York")),
                empty,
                List.of(fitting));
    }
}
