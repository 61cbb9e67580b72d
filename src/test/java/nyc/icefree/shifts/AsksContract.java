package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.Sql;
import nyc.icefree.shifts.asks.AskPurge;
import nyc.icefree.shifts.asks.AskState;
import nyc.icefree.shifts.asks.Asking.Outcome;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.seats.DayMarks;
import nyc.icefree.shifts.seats.LeadTable;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@DatabasesDiffer
abstract class AsksContract extends AsksGround {
    @AppTest
    static class OnH2Test extends AsksContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AsksContract {}

    @Autowired
    AskPurge purge;

    @Autowired
    LeadTable leads;

    @Autowired
    DayMarks marks;

    @Autowired
    TransactionOperations transactions;

    @Test
    void who_is_offered_a_shift_sees_it_and_takes_it_though_others_must_ask() {
        var team = given.team();
        var bo = volunteer(team);
        var shift = shiftToAskFor(team, slot(10, 12));
        assertEquals(Outcome.ASKED, offer(team, bo, shift));
        assertEquals(Outcome.ASKED, offer(team, bo, shift), "a second time it changes nothing");
        assertEquals(1, askedFor(shift));
        assertEquals(
                AskState.ASKED,
                Objects.requireNonNull(As.staff(team.organizer(), () -> offers.answers(shift))
                                .get(bo))
                        .here());
        var ask = asked(bo, shift);
        take(bo, ask);
        take(bo, ask);
        assertEquals(AssignmentState.CONFIRMED, state(bo, shift));
        legal(shift, 1);
        assertFalse(isAsked(bo, shift));
    }

    @Test
    void a_no_ends_all_asks_for_that_shift_for_ever() {
        var team = given.team();
        var bo = volunteer(team);
        var shift = shiftToAskFor(team, slot(10, 12));
        offer(team, bo, shift);
        As.volunteer(bo, () -> asks.refuse(shift));
        As.volunteer(bo, () -> asks.refuse(shift));
        assertFalse(isAsked(bo, shift));
        assertTrue(As.volunteer(bo, () -> asks.refused()).contains(shift));
        assertEquals(Outcome.SAID_NO, offer(team, bo, shift));
        assertEquals(Outcome.SAID_NO, ask(bo, shift, AskKind.COVER));
        assertEquals(1, askedFor(shift));
        assertEquals(
                AskState.NO,
                Objects.requireNonNull(As.staff(team.organizer(), () -> offers.answers(shift))
                                .get(bo))
                        .here());
    }

    @Test
    void who_said_no_unasked_is_never_asked() {
        var team = given.team();
        var bo = volunteer(team);
        var shift = shiftToAskFor(team, slot(10, 12));
        As.volunteer(bo, () -> asks.refuse(shift));
        assertEquals(Outcome.SAID_NO, offer(team, bo, shift));
        assertEquals(0, askedFor(shift));
    }

    @Test
    void an_offer_is_over_when_somebody_was_quicker_or_the_shift_is_at_another_time() {
        var team = given.team();
        var shift = shiftToAskFor(team, slot(10, 12));
        var bo = volunteer(team);
        var ada = volunteer(team);
        offer(team, bo, shift);
        offer(team, ada, shift);
        var late = asked(bo, shift);
        take(ada, asked(ada, shift));
        assertFalse(isAsked(bo, shift));
        refused(Kind.FULL, () -> take(bo, late));

        var moved = shiftToAskFor(team, slot(14, 16));
        offer(team, bo, moved);
        var ask = asked(bo, moved);
        var sheet = sheet(team, moved);
        var to = draft(team, 1, slot(15, 17));
        As.staff(team.organizer(), () -> planning.change(moved, sheet.version(), to));
        assertFalse(isAsked(bo, moved));
        notYours(() -> take(bo, ask));
        legal(moved, 0);
    }

    @Test
    void volunteers_of_others_are_shown_as_a_number_only() {
        var team = given.team();
        var stranger = volunteer(given.team());
        var shift = shift(team, 1, slot(10, 12));
        notYours(() -> offer(team, stranger, shift));
        notYours(() -> As.staff(given.team().organizer(), () -> offers.offerToOthers(shift)));
        int others = As.staff(team.organizer(), () -> offers.offerToOthers(shift));
        assertTrue(others > 0 && others <= 5, "a wave: " + others);
        assertEquals(others, askedFor(shift));
        assertEquals(Map.of(), As.staff(team.organizer(), () -> offers.answers(shift)));
    }

    @Test
    void nobody_is_asked_who_stopped_it_or_does_not_fit_or_was_asked_often_enough() {
        var team = given.team();
        var bo = volunteer(team);
        var shift = shiftToAskFor(team, slot(10, 12));
        stops.stop(bo);
        assertEquals(Outcome.NOT_NOW, offer(team, bo, shift));
        stops.resume(bo);
        var busy = held(team, bo, 11, 13);
        assertEquals(Outcome.NOT_NOW, offer(team, bo, shift), "busy with " + busy);

        var ada = volunteer(team);
        for (int n = 0; n < 3; n++) {
            assertEquals(Outcome.ASKED, offer(team, ada, shiftToAskFor(team, slot(10, 12))));
        }
        assertEquals(Outcome.NOT_NOW, offer(team, ada, shift));
        jdbc.sql("update shift_ask set asked_at = ? where person_id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofDays(7))), ada.value())
                .update();
        assertEquals(Outcome.ASKED, offer(team, ada, shift), "a week later");
    }

    @Test
    void a_host_that_is_not_trusted_asks_its_own_volunteers_alone() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        var own = volunteer(team);
        jdbc.sql("update organization set trusted = false where id = ?")
                .param(team.organization().value())
                .update();
        assertEquals(0, (int) As.staff(team.organizer(), () -> offers.offerToOthers(shift)));
        assertEquals(Outcome.ASKED, offer(team, own, shift));
    }

    @Raced
    void however_many_ask_at_once_nobody_is_asked_more_often_than_they_may_be() throws Exception {
        var team = given.team();
        var bo = volunteer(team);
        var all = IntStream.range(0, 20)
                .mapToObj(n -> shiftToAskFor(team, slot(10, 12)))
                .toList();
        AtOnce.won(all.stream()
                .map(shift -> (Callable<Object>) () -> ask(bo, shift, AskKind.COVER))
                .toList());
        assertEquals(3, all.stream().mapToInt(this::askedFor).sum());
    }

    @Raced
    void one_ask_of_one_shift_at_once_is_one() throws Exception {
        var team = given.team();
        var bo = volunteer(team);
        var shift = shiftToAskFor(team, slot(10, 12));
        AtOnce.won(IntStream.range(0, 12)
                .mapToObj(n -> (Callable<Object>) () -> ask(bo, shift, AskKind.OFFER))
                .toList());
        assertEquals(1, askedFor(shift));
    }

    @Test
    void an_undo_takes_back_its_own_asks_alone_and_gives_the_wish_back() {
        var team = given.team();
        var shift = held(team, volunteer(team), 10, 12);
        var ada = volunteer(team);
        var bo = volunteer(team);
        As.volunteer(ada, () -> asks.callMe(shift));
        As.staff(team.organizer(), () -> {
            var theirs = offers.offerTo(Map.of(bo, shift));
            var mine = offers.offerTo(Map.of(ada, shift, bo, shift));
            assertEquals(Map.of(ada, Outcome.ASKED, bo, Outcome.ASKED), mine.outcomes());
            offers.takeBack(mine);
            assertEquals(Set.of(bo), offers.answers(shift).keySet());
            offers.takeBack(mine);
            offers.takeBack(theirs);
            assertEquals(Map.of(), offers.answers(shift));
        });
        assertEquals(Set.of(shift), As.volunteer(ada, () -> asks.wished()));
        assertEquals(1, Sql.number(jdbc, "select count(*) from shift_ask where shift_id = ?", shift.value()));
    }

    @Test
    void who_wished_it_is_called_in_the_order_of_wishing_when_a_seat_comes_free() {
        var team = given.team();
        var giver = volunteer(team);
        var shift = held(team, giver, 10, 12);
        var first = volunteer(team);
        var second = volunteer(team);
        As.volunteer(first, () -> asks.callMe(shift));
        As.volunteer(first, () -> asks.callMe(shift));
        As.volunteer(second, () -> asks.callMe(shift));
        assertEquals(Set.of(shift), As.volunteer(first, () -> asks.wished()));
        rounds.round(clock.instant());
        assertFalse(isAsked(first, shift), "it is full");
        As.volunteer(giver, () -> signup.handBack(shift));
        rounds.round(noon());
        rounds.round(noon());
        assertTrue(isAsked(first, shift));
        As.volunteer(first, () -> asks.refuse(shift));
        rounds.round(noon());
        assertTrue(isAsked(second, shift));
        take(second, asked(second, shift));
        assertEquals(AssignmentState.ASKED, state(second, shift), "where one asks, they ask");
    }

    @Test
    void who_was_asked_to_cover_in_vain_can_be_offered_it_and_called_for_it() {
        var team = given.team();
        var giver = volunteer(team);
        var shift = held(team, giver, 10, 12);
        var bo = volunteer(team);
        var ada = volunteer(team);
        As.volunteer(giver, () -> cover.want(shift));
        List.of(bo, ada).forEach(one -> assertEquals(Outcome.ASKED, ask(one, shift, AskKind.COVER)));
        assertEquals(Outcome.NOT_NOW, offer(team, bo, shift), "cover is looked for still");
        As.volunteer(giver, () -> cover.wantNoMore(shift));
        As.volunteer(ada, () -> asks.callMe(shift));
        As.volunteer(giver, () -> signup.handBack(shift));
        rounds.round(noon());
        assertTrue(isAsked(ada, shift));
        assertEquals(Outcome.ASKED, offer(team, bo, shift));
        assertTrue(isAsked(bo, shift));
        assertEquals(4, askedFor(shift));
    }

    @Test
    void who_wished_a_shift_is_asked_to_cover_beyond_the_limit() {
        var team = given.team();
        var giver = volunteer(team);
        var shift = held(team, giver, 10, 12);
        var bo = volunteer(team);
        As.volunteer(giver, () -> cover.want(shift));
        assertEquals(Outcome.ASKED, ask(bo, shift, AskKind.COVER));
        As.volunteer(bo, () -> asks.callMe(shift));
        assertEquals(Outcome.NOT_NOW, ask(bo, shift, AskKind.COVER), "once");
        assertEquals(Set.of(shift), As.volunteer(bo, () -> asks.wished()));
        for (int n = 0; n < 2; n++) {
            assertEquals(Outcome.ASKED, offer(team, bo, shiftToAskFor(team, slot(10, 12))));
        }
        As.volunteer(giver, () -> cover.wantNoMore(shift));
        As.volunteer(giver, () -> signup.handBack(shift));
        rounds.round(noon());
        assertEquals(2, askedFor(shift), "the week has its asks, and they wished this one");
        assertEquals(Set.of(), As.volunteer(bo, () -> asks.wished()));
    }

    @Test
    void who_took_it_as_cover_wishes_it_no_more() {
        var team = given.team();
        var giver = volunteer(team);
        var shift = held(team, giver, 10, 12);
        var bo = volunteer(team);
        As.volunteer(bo, () -> asks.callMe(shift));
        As.volunteer(giver, () -> cover.want(shift));
        ask(bo, shift, AskKind.COVER);
        take(bo, asked(bo, shift));
        assertEquals(Set.of(), As.volunteer(bo, () -> asks.wished()));
    }

    @Test
    void one_is_called_only_for_what_is_full_and_only_when_one_could_take_it() {
        var team = given.team();
        var bo = volunteer(team);
        var free = shiftToAskFor(team, slot(10, 12));
        notYours(() -> As.volunteer(bo, () -> asks.callMe(free)));
        var mine = held(team, bo, 13, 15);
        refused(Kind.YOURS, () -> As.volunteer(bo, () -> asks.callMe(mine)));
        var full = held(team, volunteer(team), 14, 16);
        refused(Kind.CLASHES, () -> As.volunteer(bo, () -> asks.callMe(full)));
        var other = held(team, volunteer(team), 18, 20);
        As.volunteer(bo, () -> asks.callMe(other));
        As.volunteer(bo, () -> asks.callMeNot(other));
        assertEquals(Set.of(), As.volunteer(bo, () -> asks.wished()));
    }

    @Test
    void asks_are_forgotten_a_week_after_the_shift_and_at_once_with_who_leaves() {
        var team = given.team();
        var bo = volunteer(team);
        var shift = shiftToAskFor(team, slot(10, 12));
        offer(team, bo, shift);
        purge.purgeDue();
        assertEquals(1, askedFor(shift));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(
                        Timestamp.from(clock.instant().minus(Duration.ofDays(8))),
                        Timestamp.from(clock.instant().minus(Duration.ofDays(7))),
                        shift.value())
                .update();
        purge.purgeDue();
        assertEquals(1, askedFor(shift), "it counts for what they may be asked in these seven days");
        jdbc.sql("update shift_ask set asked_at = ? where shift_id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofDays(7))), shift.value())
                .update();
        purge.purgeDue();
        assertEquals(0, askedFor(shift));

        var next = shiftToAskFor(team, slot(10, 12));
        offer(team, bo, next);
        As.volunteer(bo, volunteers::leave);
        assertEquals(0, askedFor(next));
    }

    @Test
    void nobody_answers_for_another() {
        var team = given.team();
        var bo = volunteer(team);
        var shift = shiftToAskFor(team, slot(10, 12));
        offer(team, bo, shift);
        var ask = asked(bo, shift);
        var other = volunteer(team);
        notYours(() -> take(other, ask));
        assertEquals(List.of(), As.volunteer(other, () -> asks.mine()));
    }

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
        rounds.round(noon());
        assertTrue(askedFor(broken) > 0, "a wave that failed is due again");
    }

    private void zone(ShiftId shift, String zone) {
        Sql.run(jdbc, "update shift set zone = ? where id = ?", zone, shift.value());
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
        int held = Sql.number(
                jdbc, "select count(*) from assignment where person_id = ? and state = 'CONFIRMED'", taker.value());
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
            int people = Sql.number(
                    jdbc, "select count(*) from assignment where shift_id = ? and state = 'CONFIRMED'", shift.value());
            legal(shift, people);
            assertTrue(people <= 1);
        }
    }
}
