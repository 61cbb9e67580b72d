package nyc.icefree.shifts;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.Given;
import nyc.icefree.Raced;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.AskedShift;
import nyc.icefree.shifts.asks.Asking.Outcome;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.swap.ShiftSwaps;
import nyc.icefree.shifts.swap.SwapRounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabasesDiffer
abstract class SwapContract extends AsksGround {
    @AppTest
    static class OnH2Test extends SwapContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SwapContract {}

    @Autowired
    ShiftSwaps swaps;

    @Autowired
    SwapRounds swapRounds;

    /** Ada has one shift, Bo another, and Ada would take Bo's for hers. */
    private record Two(Given.Team team, PersonId ada, PersonId bo, ShiftId adas, ShiftId bos) {}

    private Two two(int from, int to) {
        var team = given.team();
        var ada = volunteer(team);
        var bo = volunteer(team);
        return new Two(team, ada, bo, held(team, ada, 10, 12), held(team, bo, from, to));
    }

    private void propose(PersonId person, ShiftId gives, ShiftId... wanted) {
        As.volunteer(person, () -> swaps.propose(gives, List.of(wanted)));
    }

    private Set<ShiftId> choices(PersonId person, ShiftId gives) {
        return As.volunteer(person, () -> swaps.choices(gives)).stream()
                .map(one -> one.shift().id())
                .collect(Collectors.toSet());
    }

    private AskId askedToSwap(Two two) {
        propose(two.ada(), two.adas(), two.bos());
        assertEquals(Outcome.ASKED, asking.ask(two.bo(), two.adas(), AskKind.SWAP, two.bos()));
        return asked(two.bo(), two.adas());
    }

    @Test
    void both_get_what_the_other_had_though_the_two_overlap() {
        var two = two(11, 13);
        assertEquals(Set.of(two.bos()), choices(two.ada(), two.adas()));
        var ask = askedToSwap(two);
        AskedShift seen = As.volunteer(two.bo(), () -> asks.mine()).getFirst();
        assertEquals(
                two.bos(),
                Objects.requireNonNull(seen.gives()).shift().id(),
                "they see what they would give, and of nobody who gets it");
        take(two.bo(), ask);
        swapped(two);
        assertEquals(Set.of(), As.volunteer(two.ada(), () -> swaps.proposed()));
    }

    @Test
    void a_swap_stays_open_when_their_leads_mark_both_as_there_before_it_begins() {
        var two = two(14, 16);
        var ask = askedToSwap(two);
        isThere(two.ada(), two.adas());
        isThere(two.bo(), two.bos());
        assertTrue(isAsked(two.bo(), two.adas()));
        take(two.bo(), ask);
        swapped(two);
    }

    @Test
    void nothing_but_what_was_shown_is_given() {
        var two = two(14, 16);
        var later = held(two.team(), two.bo(), 18, 20);
        propose(two.ada(), two.adas(), two.bos(), later);
        asking.ask(two.bo(), two.adas(), AskKind.SWAP, two.bos());
        var ask = asked(two.bo(), two.adas());
        var shown = Objects.requireNonNull(
                        As.volunteer(two.bo(), () -> asks.mine()).getFirst().gives())
                .shift()
                .id();
        var other = shown.equals(later) ? two.bos() : later;
        propose(two.ada(), two.adas(), other);
        refused(Kind.FULL, () -> take(two.bo(), ask, shown));
        refused(Kind.FULL, () -> take(two.bo(), ask, null));
        List.of(two.bos(), later).forEach(shift -> assertEquals(AssignmentState.CONFIRMED, state(two.bo(), shift)));
        propose(two.ada(), two.adas(), two.bos(), later);
        take(two.bo(), ask, other);
        assertEquals(AssignmentState.CONFIRMED, state(two.bo(), shown));
        assertEquals(AssignmentState.CONFIRMED, state(two.ada(), other));
    }

    private void swapped(Two two) {
        assertEquals(AssignmentState.HANDED_BACK, state(two.ada(), two.adas()));
        assertEquals(AssignmentState.CONFIRMED, state(two.ada(), two.bos()));
        assertEquals(AssignmentState.HANDED_BACK, state(two.bo(), two.bos()));
        assertEquals(AssignmentState.CONFIRMED, state(two.bo(), two.adas()));
        legal(two.adas(), 1);
        legal(two.bos(), 1);
    }

    @Test
    void taken_back_or_given_otherwise_nothing_is_exchanged() {
        var two = two(14, 16);
        var ask = askedToSwap(two);
        propose(two.ada(), two.adas());
        assertFalse(isAsked(two.bo(), two.adas()));
        refused(Kind.FULL, () -> take(two.bo(), ask, two.bos()));
        propose(two.ada(), two.adas(), two.bos());
        assertTrue(isAsked(two.bo(), two.adas()));
        As.volunteer(two.ada(), () -> signup.handBack(two.adas()));
        refused(Kind.FULL, () -> take(two.bo(), ask, two.bos()));
        assertEquals(AssignmentState.CONFIRMED, state(two.bo(), two.bos()));
        legal(two.bos(), 1);
    }

    @Test
    void one_chooses_only_what_one_could_take_and_only_for_ones_own() {
        var two = two(14, 16);
        var busy = held(two.team(), two.ada(), 15, 17);
        assertEquals(Set.of(), choices(two.ada(), two.adas()), "busy with " + busy);
        assertEquals(Set.of(two.bos()), choices(two.ada(), busy));
        refused(Kind.FULL, () -> propose(two.ada(), two.adas(), two.bos()));
        notYours(() -> choices(two.bo(), two.adas()));
        notYours(() -> propose(two.bo(), two.adas(), two.bos()));
        var others = given.team();
        var elsewhere = held(others, volunteer(others), 18, 20);
        assertFalse(choices(two.ada(), two.adas()).contains(elsewhere));
    }

    @Test
    void whoever_has_what_is_wanted_is_asked_once_and_not_by_night() {
        var two = two(14, 16);
        propose(two.ada(), two.adas(), two.bos());
        swapRounds.round(noon().minus(Duration.ofHours(14)));
        assertEquals(0, askedFor(two.adas()));
        swapRounds.round(noon());
        swapRounds.round(noon());
        assertEquals(1, askedFor(two.adas()));
        assertTrue(isAsked(two.bo(), two.adas()));
    }

    @Test
    void of_many_who_have_what_is_wanted_three_are_asked_at_a_time_and_the_next_half_a_day_later() {
        var team = given.team();
        var ada = volunteer(team);
        var adas = held(team, ada, 10, 12);
        var holders = people(team, 5);
        var wanted = holders.stream().map(holder -> held(team, holder, 14, 16)).toList();
        var asked = holders.getLast();
        assertEquals(Outcome.ASKED, offer(team, asked, shiftToAskFor(team, slot(18, 20))));
        propose(ada, adas, wanted.toArray(ShiftId[]::new));
        swapRounds.round(noon());
        assertEquals(3, askedFor(adas));
        assertFalse(isAsked(asked, adas), "asked for another a moment ago");
        askedAt(adas, noon());
        swapRounds.round(noon().plus(Duration.ofHours(3)));
        assertEquals(3, askedFor(adas));
        askedAt(adas, noon().minus(Duration.ofHours(12)));
        swapRounds.round(noon());
        assertEquals(5, askedFor(adas));
    }

    private void askedAt(ShiftId shift, Instant at) {
        jdbc.sql("update shift_ask set asked_at = ? where shift_id = ?")
                .params(Timestamp.from(at), shift.value())
                .update();
    }

    @Test
    void what_was_proposed_of_a_shift_that_is_held_anew_since_is_removed() {
        var two = two(14, 16);
        propose(two.ada(), two.adas(), two.bos());
        jdbc.sql("update shift_swap set held_since = ? where shift_id = ?")
                .params(
                        Timestamp.from(noon().minus(Duration.ofDays(9))),
                        two.adas().value())
                .update();
        swapRounds.round(noon());
        assertEquals(Set.of(), As.volunteer(two.ada(), () -> swaps.proposed()));
        assertEquals(0, askedFor(two.adas()));
    }

    @Raced
    void one_shift_is_exchanged_once_however_many_say_yes_at_once() throws Exception {
        var two = two(14, 16);
        var cy = volunteer(two.team());
        var cys = held(two.team(), cy, 18, 20);
        propose(two.ada(), two.adas(), two.bos(), cys);
        asking.ask(two.bo(), two.adas(), AskKind.SWAP, two.bos());
        asking.ask(cy, two.adas(), AskKind.SWAP, cys);
        assertEquals(
                1,
                AtOnce.won(List.of(
                        taking(two.bo(), asked(two.bo(), two.adas()), two.bos()),
                        taking(cy, asked(cy, two.adas()), cys))));
        List.of(two.adas(), two.bos(), cys).forEach(shift -> legal(shift, 1));
        for (var person : List.of(two.ada(), two.bo(), cy)) {
            assertEquals(1, holds(person));
        }
    }

    @Raced
    void swap_against_hand_back_assigning_and_taking_back_leaves_a_legal_state() throws Exception {
        for (int n = 0; n < 8; n++) {
            var two = two(14, 16);
            var ask = askedToSwap(two);
            var other = shiftToAskFor(two.team(), slot(15, 17));
            int kind = n % 4;
            AtOnce.won(List.of(taking(two.bo(), ask, two.bos()), () -> {
                switch (kind) {
                    case 0 -> As.volunteer(two.ada(), () -> signup.handBack(two.adas()));
                    case 1 -> As.volunteer(two.bo(), () -> signup.handBack(two.bos()));
                    case 2 -> propose(two.ada(), two.adas());
                    default -> As.staff(two.team().organizer(), () -> staffing.assign(other, two.ada(), null));
                }
                return two;
            }));
            List.of(two.adas(), two.bos(), other).forEach(shift -> legal(shift, taken(shift)));
            assertTrue(holds(two.ada()) <= 2 && holds(two.bo()) <= 1, "nobody got one more than they had");
            boolean adaHasBos = isIn(two.ada(), two.bos());
            assertFalse(adaHasBos && isIn(two.ada(), other), "nobody is in two shifts that overlap");
            assertEquals(adaHasBos, isIn(two.bo(), two.adas()), "both or nobody");
        }
    }

    private boolean isIn(PersonId person, ShiftId shift) {
        return jdbc.sql("select count(*) from assignment where person_id = ? and shift_id = ? and state = 'CONFIRMED'")
                        .params(person.value(), shift.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private int holds(PersonId person) {
        return jdbc.sql("select count(*) from assignment where person_id = ? and state = 'CONFIRMED'")
                .param(person.value())
                .query(Integer.class)
                .single();
    }
}
