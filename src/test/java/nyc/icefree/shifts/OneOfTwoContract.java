package nyc.icefree.shifts;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.Asking.Outcome;
import nyc.icefree.shifts.swap.ShiftSwaps;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody was asked, refused and looks for goes with them when two of their accounts become one. */
abstract class OneOfTwoContract extends AsksGround {
    @AppTest
    static class OnH2Test extends OneOfTwoContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OneOfTwoContract {}

    @Autowired
    OwnAddress own;

    @Autowired
    ShiftSwaps swaps;

    @Autowired
    LettingGo lettingGo;

    private String address(PersonId person) {
        return As.volunteer(person, () -> volunteers.own().orElseThrow()).email();
    }

    private void becomeOne(PersonId kept, PersonId gone) {
        String address = address(gone);
        As.volunteer(kept, () -> own.ask(address));
        var link = AskedAddress.link(jdbc, own, kept);
        As.volunteer(kept, () -> own.confirm(link));
        assertTrue(volunteers.of(gone).isEmpty(), "they are one");
    }

    @Test
    void what_either_refused_and_was_asked_counts_for_both() {
        var team = given.team();
        var ada = volunteer(team);
        var also = volunteer(team);
        var first = shift(team, 1, slot(9, 10));
        var second = shift(team, 1, slot(11, 12));
        var third = shift(team, 1, slot(13, 14));
        assertEquals(Outcome.ASKED, offer(team, ada, first));
        assertEquals(Outcome.ASKED, offer(team, also, first));
        assertEquals(Outcome.ASKED, offer(team, also, second));
        As.volunteer(also, () -> asks.refuse(second));
        becomeOne(ada, also);
        assertEquals(Outcome.SAID_NO, ask(ada, second, AskKind.OFFER));
        assertEquals(Outcome.NOT_NOW, ask(ada, third, AskKind.OFFER), "three in a week are enough");
        assertTrue(isAsked(ada, first));
        assertEquals(
                0,
                jdbc.sql("select count(*) from shift_ask where person_id = ?")
                        .param(also.value())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void who_wants_no_such_mails_at_one_address_wants_none_at_the_other() {
        var team = given.team();
        var ada = volunteer(team);
        var also = volunteer(team);
        stops.stop(also);
        becomeOne(ada, also);
        assertEquals(Outcome.NOT_NOW, offer(team, ada, shift(team, 1, slot(9, 10))));
    }

    @Test
    void what_either_would_exchange_stays_proposed_but_for_what_they_have_by_now() {
        var team = given.team();
        var ada = volunteer(team);
        var also = volunteer(team);
        var bo = volunteer(team);
        var adas = held(team, ada, 9, 10);
        var theirs = held(team, also, 11, 12);
        var another = held(team, also, 13, 14);
        var bos = held(team, bo, 15, 16);
        As.volunteer(also, () -> swaps.propose(theirs, List.of(adas, bos)));
        As.volunteer(also, () -> swaps.propose(another, List.of(adas)));
        becomeOne(ada, also);
        assertEquals(Set.of(theirs), As.volunteer(ada, () -> swaps.proposed()));
        assertEquals(
                List.of(bos.value()),
                jdbc.sql("select wanted_id from shift_swap_wish where person_id = ?")
                        .param(ada.value())
                        .query(UUID.class)
                        .list());
        assertEquals(Outcome.ASKED, asking.ask(bo, theirs, AskKind.SWAP, bos));
        var ask = asked(bo, theirs);
        take(bo, ask, bos);
        assertTrue(As.volunteer(ada, () -> signup.mine()).stream()
                .anyMatch(mine -> mine.shift().id().equals(bos)));
        assertEquals(Set.of(), As.volunteer(ada, () -> swaps.proposed()));
    }

    @Test
    void who_let_go_of_either_has_neither_in_their_shifts_also_where_nobody_helped_them() {
        var team = given.team();
        var elsewhere = given.team();
        var ada = volunteer(elsewhere);
        var also = volunteer(team);
        var coordinator = given.coordinator(team.organization());
        As.staff(coordinator, () -> lettingGo.letGo(also, team.organization(), BlockReason.OTHER));
        var theirs = shift(team, 1, slot(9, 10));
        var asked = shiftToAskFor(team, slot(11, 12));
        var kept = shift(elsewhere, 1, slot(13, 14));
        As.volunteer(ada, () -> {
            signup.take(theirs);
            signup.ask(asked);
            signup.take(kept);
        });
        becomeOne(ada, also);
        assertEquals(0, taken(theirs));
        assertEquals(1, taken(kept));
        assertEquals(
                List.of(AssignmentState.DECLINED, AssignmentState.DECLINED, AssignmentState.CONFIRMED),
                As.volunteer(ada, () -> signup.mine()).stream()
                        .map(one -> one.state())
                        .toList());
    }

    @Test
    void they_go_on_looking_for_cover() {
        var team = given.team();
        var ada = volunteer(team);
        var also = volunteer(team);
        var both = shift(team, 2, slot(9, 10));
        var theirs = held(team, also, 11, 12);
        As.volunteer(ada, () -> signup.take(both));
        As.volunteer(also, () -> signup.take(both));
        wantLater(ada, both);
        wantLater(also, both);
        wantLater(also, theirs);
        becomeOne(ada, also);
        assertEquals(Set.of(both, theirs), As.volunteer(ada, () -> cover.wanted()));
        coverRounds.round(noon());
        legal(theirs, 1);
        assertEquals(
                List.of(),
                jdbc.sql("select shift_id from shift_cover where person_id = ?")
                        .param(also.value())
                        .query(UUID.class)
                        .list());
    }
}
