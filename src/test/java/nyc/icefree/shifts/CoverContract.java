package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.shifts.asks.AskKind;
import nyc.icefree.shifts.asks.Asking.Outcome;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.lead.DayMarks;
import nyc.icefree.shifts.lead.LeadTable;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@DatabasesDiffer
abstract class CoverContract extends AsksGround {
    @AppTest
    static class OnH2Test extends CoverContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CoverContract {}

    @Autowired
    LeadTable leads;

    @Autowired
    DayMarks marks;

    @Autowired
    TransactionOperations transactions;

    @Test
    void a_shift_stays_with_its_giver_until_somebody_takes_it_unchanged() {
        var team = given.team();
        var giver = volunteer(team);
        var taker = volunteer(team);
        var shift = held(team, giver, 10, 12);
        As.volunteer(giver, () -> cover.want(shift));
        As.volunteer(giver, () -> cover.want(shift));
        assertEquals(Set.of(shift), As.volunteer(giver, () -> cover.wanted()));
        assertEquals(Outcome.ASKED, ask(taker, shift, AskKind.COVER));
        assertEquals(AssignmentState.CONFIRMED, state(giver, shift));
        take(taker, asked(taker, shift));
        assertEquals(AssignmentState.HANDED_BACK, state(giver, shift));
        assertEquals(AssignmentState.CONFIRMED, state(taker, shift));
        legal(shift, 1);
        assertEquals(Set.of(), As.volunteer(giver, () -> cover.wanted()));
        assertEquals(Outcome.NOT_NOW, ask(giver, shift, AskKind.COVER), "who gave it is not asked for it");
    }

    @Test
    void whoever_gave_it_leads_it_no_more_and_nothing_of_its_day_stays() {
        var team = given.team();
        var giver = volunteer(team);
        var taker = volunteer(team);
        var shift = held(team, giver, 10, 12);
        transactions.executeWithoutResult(status -> {
            leads.put(shift, giver);
            marks.come(shift, giver);
        });
        As.volunteer(giver, () -> cover.want(shift));
        ask(taker, shift, AskKind.COVER);
        take(taker, asked(taker, shift));
        assertEquals(Set.of(), leads.ledBy(giver));
        assertEquals(Map.of(), marks.of(giver));
    }

    @Test
    void taken_back_it_can_no_more_be_taken() {
        var team = given.team();
        var giver = volunteer(team);
        var taker = volunteer(team);
        var shift = held(team, giver, 10, 12);
        As.volunteer(giver, () -> cover.want(shift));
        ask(taker, shift, AskKind.COVER);
        var ask = asked(taker, shift);
        As.volunteer(giver, () -> cover.wantNoMore(shift));
        assertFalse(isAsked(taker, shift));
        refused(Kind.FULL, () -> take(taker, ask));
        assertEquals(AssignmentState.CONFIRMED, state(giver, shift));
        legal(shift, 1);
    }

    @Test
    void who_was_taken_out_and_put_in_again_wants_no_cover_by_what_they_said_before() {
        var team = given.team();
        var giver = volunteer(team);
        var taker = volunteer(team);
        var shift = held(team, giver, 10, 12);
        As.volunteer(giver, () -> cover.want(shift));
        ask(taker, shift, AskKind.COVER);
        var ask = asked(taker, shift);
        var seated = sheet(team, shift).people().getFirst();
        As.staff(team.organizer(), () -> staffing.unassign(seated.assignment()));
        As.staff(team.organizer(), () -> staffing.assign(shift, giver, null));
        refused(Kind.FULL, () -> take(taker, ask));
        assertEquals(AssignmentState.CONFIRMED, state(giver, shift));
    }

    @Test
    void whoever_is_marked_as_there_before_it_begins_goes_on_looking_for_cover() {
        var team = given.team();
        var giver = volunteer(team);
        var taker = volunteer(team);
        var shift = held(team, giver, 10, 12);
        As.volunteer(giver, () -> cover.want(shift));
        isThere(giver, shift);
        rounds.round(noon());
        take(taker, asked(taker, shift));
        assertEquals(AssignmentState.HANDED_BACK, state(giver, shift));
        assertEquals(AssignmentState.CONFIRMED, state(taker, shift));
        legal(shift, 1);
    }

    @Test
    void what_is_not_ones_own_needs_no_cover() {
        var team = given.team();
        var shift = held(team, volunteer(team), 10, 12);
        notYours(() -> As.volunteer(volunteer(team), () -> cover.want(shift)));
    }

    @Test
    void waves_ask_those_who_fit_and_nobody_twice_or_at_night() {
        var team = given.team();
        var giver = volunteer(team);
        var shift = held(team, giver, 10, 12);
        var others = people(team, 7);
        var wished = volunteer(team);
        As.volunteer(wished, () -> asks.callMe(shift));
        var busy = volunteer(team);
        held(team, busy, 11, 13);
        As.volunteer(giver, () -> cover.want(shift));
        rounds.round(noon().minus(Duration.ofHours(14)));
        assertEquals(0, askedFor(shift));
        rounds.round(clock.instant());
        int first = askedFor(shift);
        rounds.round(clock.instant());
        assertEquals(first, askedFor(shift), "their time has not passed");
        rounds.round(noon());
        if (first == 0) {
            assertEquals(5, askedFor(shift));
            rounds.round(noon().plus(Duration.ofHours(22)));
        }
        assertEquals(8, askedFor(shift));
        assertTrue(isAsked(wished, shift));
        assertTrue(others.stream().allMatch(one -> isAsked(one, shift)));
        assertFalse(isAsked(busy, shift));
    }

    @Test
    void one_shift_that_cannot_be_read_keeps_no_other_from_its_wave() {
        var team = given.team();
        var whole = held(team, volunteer(team), 10, 12);
        var later = slot(10, 12).startLocal().plusMonths(2);
        var broken = shiftToAskFor(team, TimeSlot.of(later, later.plusHours(2), Given.NEW_YORK));
        var other = volunteer(team);
        As.staff(team.organizer(), () -> staffing.assign(broken, other, null));
        people(team, 3);
        for (var shift : List.of(whole, broken)) {
            var giver = sheet(team, shift).people().getFirst().person();
            As.volunteer(giver, () -> cover.want(shift));
        }
        zone(broken, "Nowhere/Else");
        try {
            rounds.round(noon());
        } finally {
            zone(broken, Given.NEW_YORK.getId());
        }
        assertEquals(0, askedFor(broken));
        assertTrue(askedFor(whole) > 0);
    }

    private void zone(ShiftId shift, String zone) {
        jdbc.sql("update shift set zone = ? where id = ?")
                .params(zone, shift.value())
                .update();
    }

    @Test
    void a_seat_beyond_what_is_needed_is_called_for_too() {
        var team = given.team();
        var shift = shift(
                team, draft(team, 1, slot(10, 12)).withSignup(SignupMode.OPEN).withTerms(ShiftTerms.NONE.withSpare(1)));
        var holders = people(team, 2);
        holders.forEach(one -> As.volunteer(one, () -> signup.take(shift)));
        var wished = volunteer(team);
        As.volunteer(wished, () -> asks.callMe(shift));
        As.volunteer(holders.getFirst(), () -> signup.handBack(shift));
        rounds.round(noon());
        assertTrue(isAsked(wished, shift));
    }

    @Raced
    void a_cover_is_taken_once_however_many_say_yes_at_once() throws Exception {
        var team = given.team();
        var giver = volunteer(team);
        var shift = held(team, giver, 10, 12);
        As.volunteer(giver, () -> cover.want(shift));
        var racers = people(team, 12);
        racers.forEach(one -> ask(one, shift, AskKind.COVER));
        assertEquals(
                1,
                AtOnce.won(racers.stream()
                        .map(one -> taking(one, asked(one, shift)))
                        .toList()));
        legal(shift, 1);
        assertEquals(AssignmentState.HANDED_BACK, state(giver, shift));
    }

    @Raced
    void nobody_covers_two_overlapping_shifts_at_once() throws Exception {
        var team = given.team();
        var one = held(team, volunteer(team), 10, 12);
        var other = held(team, volunteer(team), 11, 13);
        for (var shift : List.of(one, other)) {
            var giver = sheet(team, shift).people().getFirst().person();
            As.volunteer(giver, () -> cover.want(shift));
        }
        var taker = volunteer(team);
        ask(taker, one, AskKind.COVER);
        ask(taker, other, AskKind.COVER);
        var both = List.of(taking(taker, asked(taker, one)), taking(taker, asked(taker, other)));
        assertEquals(1, AtOnce.won(both));
        legal(one, 1);
        legal(other, 1);
        int held = jdbc.sql("select count(*) from assignment where person_id = ? and state = 'CONFIRMED'")
                .param(taker.value())
                .query(Integer.class)
                .single();
        assertEquals(1, held);
    }

    @Raced
    void cover_against_hand_back_and_taking_back_and_taking_out_leaves_a_legal_state() throws Exception {
        for (int n = 0; n < 6; n++) {
            var team = given.team();
            var giver = volunteer(team);
            var taker = volunteer(team);
            var shift = held(team, giver, 10, 12);
            var seated = sheet(team, shift).people().getFirst().assignment();
            As.volunteer(giver, () -> cover.want(shift));
            ask(taker, shift, AskKind.COVER);
            var ask = asked(taker, shift);
            int kind = n % 3;
            AtOnce.won(List.of(taking(taker, ask), () -> {
                switch (kind) {
                    case 0 -> As.volunteer(giver, () -> signup.handBack(shift));
                    case 1 -> As.volunteer(giver, () -> cover.wantNoMore(shift));
                    default -> As.staff(team.organizer(), () -> staffing.unassign(seated));
                }
                return giver;
            }));
            int people = jdbc.sql("select count(*) from assignment where shift_id = ? and state = 'CONFIRMED'")
                    .param(shift.value())
                    .query(Integer.class)
                    .single();
            legal(shift, people);
            assertTrue(people <= 1);
        }
    }
}
