package nyc.icefree.shifts;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.Given;
import nyc.icefree.Raced;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftDraftRefused.Reason;
import nyc.icefree.shifts.pairs.ShiftPairs;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.shifts.views.MyShift;
import nyc.icefree.shifts.views.OpenShiftFilter;
import nyc.icefree.shifts.views.SeatsNeeded;
import nyc.icefree.shifts.views.ShiftOutline;
import nyc.icefree.shifts.views.Staffing;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A shift that people do in twos: whoever is alone waits for a second, and fills no seat so far. */
@DatabasesDiffer
abstract class PairsContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends PairsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PairsContract {}

    @Autowired
    ShiftPairs pairs;

    @Autowired
    SeatExchange exchange;

    @Autowired
    TransactionOperations transactions;

    private ShiftId inPairs(Given.Team team, int seats, int spare) {
        var draft = draft(team, seats, slot(10, 12));
        return shift(
                team,
                draft.withTerms(draft.terms().withStructure(Structure.PAIRS).withSpare(spare)));
    }

    private MyShift mine(PersonId who, ShiftId shift) {
        return As.volunteer(who, () -> signup.mine()).stream()
                .filter(one -> one.shift().id().equals(shift))
                .findFirst()
                .orElseThrow();
    }

    private AssignmentId take(PersonId who, ShiftId shift) {
        return As.volunteer(who, () -> signup.take(shift));
    }

    private SeatsNeeded needed(PersonId who, ShiftId shift) {
        return As.volunteer(who, () -> signup.offered(shift))
                .orElseThrow()
                .open()
                .needed();
    }

    @Test
    void whoever_is_alone_waits_and_whoever_came_last_of_three() {
        var team = given.team();
        var shift = inPairs(team, 4, 0);
        var ada = volunteer(team);
        var bo = volunteer(team);
        var cy = volunteer(team);
        var onlooker = volunteer(team);
        assertEquals(SeatsNeeded.MANY, needed(onlooker, shift));
        take(ada, shift);
        assertTrue(mine(ada, shift).half());
        assertEquals(SeatsNeeded.SECOND, needed(onlooker, shift));
        take(bo, shift);
        assertFalse(mine(ada, shift).half());
        assertFalse(mine(bo, shift).half());
        assertEquals(SeatsNeeded.FEW, needed(onlooker, shift));
        var third = take(cy, shift);
        assertTrue(mine(cy, shift).half());
        assertTrue(records.ofVolunteer(cy).getFirst().half());
        assertFalse(mine(ada, shift).half());
        assertEquals(Set.of(third), pairs.waiting(List.of(shift)));
        var sheet = sheet(team, shift);
        assertEquals(
                List.of(cy),
                sheet.people().stream()
                        .filter(sheet::waits)
                        .map(one -> one.person())
                        .toList());
        As.volunteer(ada, () -> signup.handBack(shift));
        assertFalse(mine(cy, shift).half());
    }

    @Test
    void a_half_pair_fills_no_seat_and_is_missed_where_the_needed_are_there() {
        var team = given.team();
        var event = given.published(team, given.session("In twos", 9));
        var draft = draft(team, 2, slot(10, 12)).of(event, null);
        var shift = shift(
                team,
                draft.withTerms(draft.terms().withStructure(Structure.PAIRS).withSpare(2)));
        var counted = new ArrayList<Staffing>();
        for (int taken = 0; taken <= 4; taken++) {
            if (taken > 0) {
                take(volunteer(team), shift);
            }
            counted.add(As.staff(team.organizer(), () -> planning.staffing(List.of(event)))
                    .get(event));
            var outline = As.staff(team.organizer(), () -> planning.outlines(List.of(event), FORTNIGHT))
                    .getFirst();
            assertEquals(counted.getLast(), counted(outline), "one rule, in the query and in words");
            assertEquals(
                    outline.missing() > 0,
                    As.staff(team.organizer(), () -> planning.unfilled(FORTNIGHT)).stream()
                            .anyMatch(row -> row.shift().id().equals(shift)));
            assertEquals(
                    outline.filled(),
                    Objects.requireNonNull(records.at(List.of(event), List.of(team.organization()))
                                    .get(event))
                            .shifts()
                            .getFirst()
                            .filled());
        }
        assertEquals(
                List.of(
                        new Staffing(1, 2, 0, 2, 0, 0),
                        new Staffing(1, 2, 0, 1, 1, 0),
                        new Staffing(1, 2, 2, 0, 0, 0),
                        new Staffing(1, 2, 2, 1, 1, 0),
                        new Staffing(1, 2, 2, 0, 0, 0)),
                counted);
    }

    private static Staffing counted(ShiftOutline one) {
        return new Staffing(1, one.seats(), one.filled(), one.missing(), one.half() ? 1 : 0, one.asked());
    }

    @Test
    void a_shift_where_somebody_waits_comes_first_on_its_day() {
        var team = given.team();
        var single = draft(team, 200, slot(9, 10));
        shift(team, single.withTerms(single.terms().withPreferred(Set.of(CommonSkill.MEDIC))));
        var shift = inPairs(team, 2, 0);
        take(volunteer(team), shift);
        var listed = As.volunteer(
                volunteer(team, CommonSkill.MEDIC),
                () -> signup.offered(new OpenShiftFilter(null, null, null, team.organization(), null, null, null)));
        assertEquals(shift, listed.getFirst().open().shift().id());
        assertEquals(2, listed.size());
    }

    @Test
    void a_third_whom_an_organizer_puts_into_a_full_pair_waits_for_nobody() {
        var team = given.team();
        var shift = inPairs(team, 2, 0);
        take(volunteer(team), shift);
        take(volunteer(team), shift);
        var third = volunteer(team);
        As.staff(team.organizer(), () -> staffing.assign(shift, third, "They come along"));
        assertFalse(mine(third, shift).half());
        assertEquals(0, sheet(team, shift).missing());
    }

    @Test
    void a_shift_of_which_somebody_has_a_part_becomes_none_for_pairs() {
        var team = given.team();
        var draft = draft(team, 4, slot(9, 13));
        var shift = shift(team, draft.withTerms(draft.terms().withLeastPart(60)));
        var slot = slot(9, 13);
        As.volunteer(
                volunteer(team),
                () -> signup.takePart(shift, slot.startsAt(), slot.startsAt().plusSeconds(3600)));
        var sheet = sheet(team, shift);
        var wanted = sheet.draft()
                .withTerms(sheet.draft().terms().withLeastPart(null).withStructure(Structure.PAIRS));
        var refused = assertThrows(
                ShiftDraftRefused.class,
                () -> As.staff(team.organizer(), () -> planning.change(shift, sheet.version(), wanted)));
        assertEquals(Reason.HAS_PARTS, refused.reason());
    }

    @Test
    void no_change_hides_that_somebody_waits() {
        var team = given.team();
        var shift = inPairs(team, 4, 0);
        IntStream.range(0, 3).forEach(n -> take(volunteer(team), shift));
        var sheet = sheet(team, shift);
        var fewer = sheet.draft().withSeats(2);
        var refused = assertThrows(
                ShiftDraftRefused.class,
                () -> As.staff(team.organizer(), () -> planning.change(shift, sheet.version(), fewer)));
        assertEquals(Reason.PAIR_LEFT_OPEN, refused.reason());
        var spare = fewer.withTerms(fewer.terms().withSpare(2));
        As.staff(team.organizer(), () -> planning.change(shift, sheet.version(), spare));
        assertEquals(1, sheet(team, shift).missing());
    }

    /** Takes, hands back, puts in, takes out, covers, all at once and again and again: what comes of it is as it must be. */
    @Raced
    void whatever_many_do_at_once_exactly_one_waits_where_they_are_odd() throws Exception {
        var team = given.team();
        var shift = inPairs(team, 4, 2);
        var people = IntStream.range(0, 8).mapToObj(n -> volunteer(team)).toList();
        for (int round = 0; round < 3; round++) {
            var acts = new ArrayList<Callable<Integer>>();
            for (int n = 0; n < people.size(); n++) {
                var who = people.get(n);
                var next = people.get((n + 1) % people.size());
                var random = new Random(31 * round + n);
                acts.add(() -> (int) IntStream.range(0, 8)
                        .filter(act -> did(team, shift, who, next, random.nextInt(5)))
                        .count());
            }
            int done = 0;
            for (var run : AtOnce.run(acts)) {
                done += run.get();
            }
            assertTrue(done > 8, "done: " + done);
            mustBeLegal(team, shift, people);
        }
    }

    private boolean did(Given.Team team, ShiftId shift, PersonId who, PersonId next, int what) {
        try {
            switch (what) {
                case 0, 1 -> take(who, shift);
                case 2 -> As.volunteer(who, () -> signup.handBack(shift));
                case 3 -> As.staff(team.organizer(), () -> staffing.assign(shift, who, null));
                default -> {
                    if (!cover(shift, who, next)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (ShiftRefused | NotYours no) {
            return false;
        }
    }

    private boolean cover(ShiftId shift, PersonId giver, PersonId taker) {
        var since = jdbc.sql("select changed_at from assignment where shift_id = ? and person_id = ?")
                .params(shift.value(), giver.value())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
        return since.isPresent()
                && Objects.requireNonNull(
                        transactions.execute(status -> exchange.handOver(shift, 0, giver, since.get(), taker)));
    }

    private void mustBeLegal(Given.Team team, ShiftId shift, List<PersonId> people) {
        int taken = taken(shift);
        var sheet = sheet(team, shift);
        assertEquals(taken, sheet.people().size());
        assertTrue(taken <= 6, "taken: " + taken);
        var waiting = new HashSet<PersonId>();
        people.forEach(one -> As.volunteer(one, () -> signup.mine()).stream()
                .filter(MyShift::half)
                .forEach(mine -> waiting.add(one)));
        assertEquals(taken % 2, waiting.size(), "of " + taken);
        assertEquals(
                waiting,
                sheet.people().stream()
                        .filter(sheet::waits)
                        .map(one -> one.person())
                        .collect(Collectors.toSet()));
        seen(shift, taken);
    }

    /** Once all is heard, who is known to wait is who does. */
    private void seen(ShiftId shift, int taken) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertEquals(
                        pairs.waiting(List.of(shift)),
                        new HashSet<>(jdbc.sql("select assignment_id from shift_half where shift_id = ?")
                                .param(shift.value())
                                .query((row, n) -> new AssignmentId(row.getObject(1, UUID.class)))
                                .list()),
                        "of " + taken));
    }
}
