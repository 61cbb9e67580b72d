package nyc.icefree.shifts;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.Raced;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.many.PlannedRow;
import nyc.icefree.shifts.many.RowsRefused;
import nyc.icefree.shifts.parts.PartRefused;
import org.springframework.beans.factory.annotation.Autowired;

/** Parts that many want, or give back, at the same moment. */
@DatabasesDiffer
abstract class PartsRaceContract extends PartsStage {
    @AppTest
    static class OnH2Test extends PartsRaceContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PartsRaceContract {}

    @Autowired
    ManyShifts many;

    @Raced
    void one_seat_is_cut_once_however_many_want_overlapping_parts_of_it() throws Exception {
        var shift = inParts(1);
        var people = IntStream.range(0, 8).mapToObj(n -> volunteer(team)).toList();
        int won = AtOnce.won(IntStream.range(0, 8)
                .<Callable<AssignmentId>>mapToObj(n -> () -> take(people.get(n), shift, 9 + n % 2, 11 + n % 2))
                .toList());
        assertEquals(1, won);
        assertEquals(1, board().split(":1/1", -1).length - 1);
    }

    /** Whoever hands back at the same moment: in the end the seat is one again, and nothing of it is there twice. */
    @Raced
    void parts_that_are_given_back_at_once_come_together() throws Exception {
        var shift = inParts(1);
        var first = volunteer(team);
        take(first, shift, 9, 10);
        var people = new ArrayList<>(List.of(first));
        for (int hour = 10; hour < 13; hour++) {
            var next = volunteer(team);
            take(next, open(hour), hour, hour + 1);
            people.add(next);
        }
        assertEquals("9-10:1/1 10-11:1/1 11-12:1/1 12-13:1/1", board());
        var parts =
                people.stream().map(one -> mine(one).getFirst().shift().id()).toList();
        int won = AtOnce.won(IntStream.range(0, 4)
                .<Callable<PersonId>>mapToObj(n -> () -> As.volunteer(people.get(n), () -> {
                    signup.handBack(parts.get(n));
                    return people.get(n);
                }))
                .toList());
        assertEquals(4, won);
        becomes("9-13:0/1");
    }

    /** Many take and give back whatever is open: nobody is twice at one moment, and in the end all comes together. */
    @Raced
    void whatever_many_do_at_once_the_seats_are_whole_in_the_end() throws Exception {
        inParts(2);
        var people = IntStream.range(0, 6).mapToObj(n -> volunteer(team)).toList();
        var acts = new ArrayList<Callable<Integer>>();
        for (int n = 0; n < people.size(); n++) {
            var who = people.get(n);
            var random = new Random(n);
            acts.add(() -> (int) IntStream.range(0, 12)
                    .filter(act -> takeOrGiveBack(who, random))
                    .count());
        }
        int done = 0;
        for (var run : AtOnce.run(acts)) {
            done += run.get();
        }
        assertTrue(done > 12, "done: " + done);
        for (var who : people) {
            var held = mine(who);
            assertEquals(
                    0,
                    held.stream()
                            .filter(one -> held.stream()
                                    .anyMatch(other -> other != one
                                            && one.shift()
                                                    .slot()
                                                    .overlaps(other.shift().slot())))
                            .count());
            held.forEach(one -> giveBack(who, one.shift().id()));
        }
        becomes("9-13:0/2");
    }

    /** The table is saved with the shift and what is left of it, while the part is given back: nobody waits for the other for good. */
    @Raced
    void a_table_is_saved_while_parts_come_together() throws Exception {
        for (int round = 0; round < 8; round++) {
            var shift = inParts(2);
            var ada = volunteer(team);
            take(ada, shift, 9, 10);
            var rest = open(10);
            var part = mine(ada).getFirst().shift().id();
            var rows = Stream.of(rest, shift)
                    .map(id -> {
                        var sheet = sheet(team, id);
                        return new PlannedRow(id, sheet.version(), sheet.draft().withBriefing("", "Anew"));
                    })
                    .toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var saved = threads.submit(() -> As.staff(team.organizer(), () -> many.save(event, rows)));
                giveBack(ada, part);
                saved.get();
            } catch (ExecutionException e) {
                assertInstanceOf(RowsRefused.class, e.getCause());
            }
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> assertEquals(2, sheet(team, shift).draft().seats()));
        }
    }

    private boolean takeOrGiveBack(PersonId who, Random random) {
        var held = mine(who);
        if (!held.isEmpty() && random.nextInt(3) > 0) {
            giveBack(who, held.get(random.nextInt(held.size())).shift().id());
            return true;
        }
        var open = As.staff(team.organizer(), () -> planning.sheetsOf(event)).stream()
                .filter(one -> one.taken() < one.draft().seats())
                .toList();
        if (open.isEmpty()) {
            return false;
        }
        var one = open.get(random.nextInt(open.size()));
        int from = 9 + random.nextInt(4);
        try {
            take(who, one.id(), from, from + 1 + random.nextInt(4));
            return true;
        } catch (ShiftRefused | PartRefused refused) {
            return false;
        }
    }

    private void giveBack(PersonId who, ShiftId part) {
        As.volunteer(who, () -> {
            signup.handBack(part);
            return who;
        });
    }
}
