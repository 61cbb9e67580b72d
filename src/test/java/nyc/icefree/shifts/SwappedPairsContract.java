package nyc.icefree.shifts;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.Given;
import nyc.icefree.Raced;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.Asking.Outcome;
import nyc.icefree.shifts.pairs.ShiftPairs;
import nyc.icefree.shifts.swap.ShiftSwaps;
import nyc.icefree.shifts.terms.Structure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People of two shifts for pairs exchange them, which overlap, while others come and go. */
@DatabasesDiffer
abstract class SwappedPairsContract extends AsksGround {
    @AppTest
    static class OnH2Test extends SwappedPairsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SwappedPairsContract {}

    private static final int SEATS = 4;

    @Autowired
    ShiftSwaps swaps;

    @Autowired
    ShiftPairs pairs;

    private Given.Team team;
    private ShiftId early;
    private ShiftId late;
    private List<PersonId> inEarly;
    private List<PersonId> inLate;

    @BeforeEach
    void bothAreFull() {
        team = given.team();
        early = inPairs(10, 12);
        late = inPairs(11, 13);
        inEarly = people(team, SEATS);
        inLate = people(team, SEATS);
        inEarly.forEach(one -> As.volunteer(one, () -> signup.take(early)));
        inLate.forEach(one -> As.volunteer(one, () -> signup.take(late)));
    }

    private ShiftId inPairs(int from, int to) {
        var draft = draft(team, SEATS - 2, slot(from, to));
        return shift(
                team,
                draft.withTerms(draft.terms().withStructure(Structure.PAIRS).withSpare(2)));
    }

    @Test
    void whoever_gets_the_shift_of_one_who_waited_waits() {
        var ada = inEarly.getFirst();
        var bo = inLate.getLast();
        var yes = asked(ada, bo);
        As.volunteer(inLate.getFirst(), () -> signup.handBack(late));
        assertTrue(waits(bo, late));
        assertTrue(isDone(yes));
        assertFalse(waits(bo, early), "of four");
        assertTrue(waits(ada, late), "who came last of three");
        mustBeLegal(Set.of());
    }

    /**
     * Two would give what they have and three say yes, newcomers want whatever comes free in both shifts at once, and those who stand
     * in the round's number give back.
     */
    @Raced
    void swaps_against_handing_back_and_joining_leave_whole_pairs_and_one_who_waits() throws Exception {
        for (int round = 0; round < 8; round++) {
            if (round > 0) {
                bothAreFull();
            }
            var newcomers = people(team, 3);
            var acts = new ArrayList<Callable<Object>>();
            acts.add(asked(inEarly.get(0), inLate.get(0)));
            acts.add(asked(inEarly.get(1), inLate.get(1)));
            acts.add(asked(inEarly.get(1), inLate.get(2)));
            acts.add(handingBack(inEarly.get(3), early));
            acts.add(handingBack(inLate.get(3), late));
            if ((round & 1) != 0) {
                acts.add(handingBack(inEarly.get(0), early));
            }
            if ((round & 2) != 0) {
                acts.add(handingBack(inLate.get(1), late));
            }
            if ((round & 4) != 0) {
                acts.add(handingBack(inEarly.get(2), early));
                acts.add(handingBack(inLate.get(2), late));
            }
            newcomers.forEach(one -> Stream.of(early, late).forEach(shift -> acts.add(joining(one, shift))));
            assertTrue(AtOnce.won(acts) >= 2, "those whom nothing hinders gave back");
            mustBeLegal(newcomers);
            long swapped = inEarly.stream().filter(one -> isIn(one, late)).count();
            assertEquals(
                    swapped, inLate.stream().filter(one -> isIn(one, early)).count(), "one for one");
            int givers = 2 - (round & 1);
            int takers = 3 - (round >> 1 & 1) - (round >> 2 & 1);
            assertTrue(swapped >= Math.min(givers, takers), "of those whom nothing hinders, in round " + round);
        }
    }

    /** The one proposes to exchange shifts, and the other can say yes. */
    private Callable<Object> asked(PersonId gives, PersonId holder) {
        As.volunteer(gives, () -> swaps.propose(early, List.of(late)));
        assertEquals(Outcome.ASKED, asking.ask(holder, early, AskKind.SWAP, late));
        return taking(holder, asked(holder, early), late);
    }

    private static boolean isDone(Callable<Object> act) {
        try {
            act.call();
            return true;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Callable<Object> handingBack(PersonId person, ShiftId shift) {
        return () -> As.volunteer(person, () -> {
            signup.handBack(shift);
            return person;
        });
    }

    /** As soon as there is a seat. */
    private Callable<Object> joining(PersonId person, ShiftId shift) {
        return () -> {
            for (int n = 0; n < 10; n++) {
                try {
                    return As.volunteer(person, () -> signup.take(shift));
                } catch (ShiftRefused refused) {
                    Thread.yield();
                }
            }
            return As.volunteer(person, () -> signup.take(shift));
        };
    }

    private void mustBeLegal(Collection<PersonId> newcomers) {
        for (var shift : List.of(early, late)) {
            var people = inOrder(shift);
            legal(shift, people.size());
            assertTrue(people.size() <= SEATS, "seats are overrun: " + people.size());
            var sheet = sheet(team, shift);
            int counted = sheet.draft().terms().filled(SEATS, sheet.taken());
            assertEquals(0, counted % 2, "two or none are counted");
            Set<AssignmentId> last = people.size() % 2 == 0 ? Set.of() : Set.of(people.getLast());
            assertEquals(last, pairs.waiting(List.of(shift)));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertEquals(last, seen(shift)));
        }
        Stream.of(inEarly, inLate, newcomers)
                .flatMap(some -> some.stream())
                .forEach(one -> assertFalse(isIn(one, early) && isIn(one, late), "nobody is twice"));
    }

    /** Those in it, whoever came last as the last. */
    private List<AssignmentId> inOrder(ShiftId shift) {
        return jdbc.sql("select id from assignment where shift_id = ? and state = 'CONFIRMED' order by changed_at, id")
                .param(shift.value())
                .query((row, n) -> new AssignmentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Who is known to wait, once all is heard. */
    private Set<AssignmentId> seen(ShiftId shift) {
        return new HashSet<>(jdbc.sql("select assignment_id from shift_half where shift_id = ?")
                .param(shift.value())
                .query((row, n) -> new AssignmentId(row.getObject(1, UUID.class)))
                .list());
    }

    private boolean waits(PersonId person, ShiftId shift) {
        return As.volunteer(person, () -> signup.mine()).stream()
                .anyMatch(one -> one.shift().id().equals(shift) && one.half());
    }

    private boolean isIn(PersonId person, ShiftId shift) {
        return As.volunteer(person, () -> signup.mine()).stream()
                .anyMatch(one -> one.shift().id().equals(shift));
    }
}
