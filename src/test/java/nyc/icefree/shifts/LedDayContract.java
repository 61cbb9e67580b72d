package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.retention.Retention;
import nyc.icefree.shifts.day.DayRefused;
import nyc.icefree.shifts.day.MarksPurged;
import nyc.icefree.shifts.day.PersonSeenByLead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabasesDiffer
abstract class LedDayContract extends LeadGround {
    @AppTest
    static class OnH2Test extends LedDayContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LedDayContract {}

    @Autowired
    Retention retention;

    Given.Team team;
    ShiftId shift;
    PersonId rosa;
    PersonId ana;
    PersonId other;
    AssignmentId anas;

    @BeforeEach
    void a_shift_that_rosa_leads() {
        team = given.team();
        shift = shift(team, 4, slot(18, 20));
        rosa = named(team, "Rosa Lin");
        ana = named(team, "Ana Moss");
        other = named(team, "Ana Mott");
        leads(team, in(shift, rosa));
        anas = in(shift, ana);
        in(shift, other);
    }

    private Instant hour(int hour) {
        return slot(hour, hour + 1).startsAt();
    }

    @Test
    void the_lead_sees_short_names_on_the_day_alone() {
        for (Instant shut : List.of(
                hour(0).minusMillis(1), hour(20).plus(Duration.ofHours(3)), hour(0).minus(Duration.ofDays(2)))) {
            notYours(() -> led(shut, rosa, led -> led.look(shift)));
            notYours(() -> led(shut, rosa, led -> led.mark(shift, anas, DayMark.HERE)));
            notYours(() -> led(shut, rosa, led -> led.takeBack(shift, anas)));
            assertFalse(dayOf(shut, rosa, shift).teamOpen());
        }
        assertEquals("CONFIRMED", state(anas));
        for (Instant open : List.of(hour(0), hour(20).plus(Duration.ofHours(3)).minusMillis(1))) {
            assertEquals(List.of("Ana M. 1", "Ana M. 2"), names(open));
            assertTrue(dayOf(open, rosa, shift).teamOpen());
        }
    }

    @Test
    void nobody_else_sees_it_on_any_day() {
        var elsewhere = shift(team, 2, slot(18, 20));
        var lead = named(team, "Bo Kay");
        leads(team, in(elsewhere, lead));
        for (var person : List.of(ana, lead, team.organizer(), given.team().organizer(), given.person())) {
            notYours(() -> led(hour(18), person, led -> led.look(shift)));
            notYours(() -> led(hour(18), person, led -> led.mark(shift, anas, DayMark.HERE)));
        }
        assertFalse(dayOf(hour(18), ana, shift).teamOpen());
        As.volunteer(rosa, () -> signup.handBack(shift));
        notYours(() -> led(hour(12), rosa, led -> led.look(shift)));
    }

    @Test
    void each_look_is_recorded_once_in_a_while() {
        names(hour(18));
        names(hour(18));
        assertEquals(
                1,
                jdbc.sql("select count(*) from audit_entry where act = 'SHIFT_TEAM_READ' and thing = ? and who = ?"
                                + " and organization = ?")
                        .params(shift.value(), rosa.value(), team.organization().value())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void who_is_there_is_one_tap_as_often_as_one_taps_and_can_be_taken_back() {
        for (DayMark mark : List.of(DayMark.HERE, DayMark.HERE)) {
            assertTrue(tapped(hour(18), rosa, led -> led.mark(shift, anas, mark)));
            assertEquals("SERVED", state(anas));
            assertEquals(mark, person(anas).mark());
        }
        assertEquals(3, taken(shift));
        assertTrue(tapped(hour(18), rosa, led -> led.takeBack(shift, anas)));
        assertTrue(tapped(hour(18), rosa, led -> led.takeBack(shift, anas)));
        assertEquals("CONFIRMED", state(anas));
        assertTrue(tapped(hour(18), rosa, led -> led.mark(shift, anas, DayMark.MISSING)));
        assertEquals("CONFIRMED", state(anas), "a mark for the lead alone: for everybody else nothing has changed");
        assertEquals(DayMark.MISSING, person(anas).mark());
    }

    @Test
    void nobody_is_missing_before_it_begins_and_nobody_of_another_shift_is_marked() {
        assertFalse(tapped(hour(18).minusMillis(1), rosa, led -> led.mark(shift, anas, DayMark.MISSING)));
        assertTrue(tapped(hour(18), rosa, led -> led.mark(shift, anas, DayMark.MISSING)));
        var elsewhere = shift(team, 2, slot(8, 9));
        var theirs = in(elsewhere, named(team, "Bo Kay"));
        assertFalse(tapped(hour(18), rosa, led -> led.mark(shift, theirs, DayMark.HERE)));
        assertEquals("CONFIRMED", state(theirs));
    }

    @Test
    void organizers_read_what_people_said_and_nothing_of_what_the_lead_marked() {
        says(hour(16), ana, days -> did(() -> days.come(shift)));
        led(hour(18), rosa, led -> led.mark(shift, anas, DayMark.HERE));
        for (var person : sheet(team, shift).people()) {
            assertEquals(AssignmentState.CONFIRMED, person.state());
            assertEquals(person.assignment().equals(anas), person.comes());
        }
    }

    @Test
    void whether_one_comes_is_asked_from_the_day_before_until_it_begins() {
        var opens = hour(0).minus(Duration.ofDays(1));
        for (Instant shut : List.of(opens.minusMillis(1), hour(18))) {
            assertFalse(dayOf(shut, ana, shift).mayCome());
        }
        Refusals.because(DayRefused.class, () -> says(hour(18), ana, days -> did(() -> days.come(shift))));
        for (Instant open : List.of(opens, hour(18).minusMillis(1))) {
            assertTrue(dayOf(open, ana, shift).mayCome());
            says(open, ana, days -> did(() -> days.come(shift)));
        }
        assertTrue(dayOf(hour(12), ana, shift).comes());
        assertTrue(person(anas).comes());
    }

    @Test
    void nobody_is_taken_out_by_an_undo_once_they_said_that_they_come() {
        var bo = named(team, "Bo Kay");
        var put = As.staff(team.organizer(), () -> staffing.assign(shift, bo, null));
        says(hour(16), bo, days -> did(() -> days.come(shift)));
        As.staff(team.organizer(), () -> {
            assertThrows(ChangedMeanwhile.class, () -> staffing.takeBack(put));
        });
        assertEquals("CONFIRMED", state(put.id()));
    }

    @Test
    void only_who_is_in_it_says_anything_and_what_was_said_goes_when_they_leave() {
        var bo = named(team, "Bo Kay");
        notYours(() -> says(hour(16), bo, days -> did(() -> days.come(shift))));
        says(hour(16), ana, days -> did(() -> days.come(shift)));
        As.volunteer(ana, () -> signup.handBack(shift));
        notYours(() -> says(hour(16), ana, days -> did(() -> days.come(shift))));
        in(shift, ana);
        assertFalse(person(anas).comes());
    }

    @Test
    void the_file_of_own_data_says_what_is_kept_of_ones_days() {
        says(hour(16), ana, days -> did(() -> days.come(shift)));
        led(hour(18), rosa, led -> led.mark(shift, anas, DayMark.MISSING));
        var own = As.volunteer(ana, () -> signup.all()).getFirst();
        assertTrue(own.comes());
        assertEquals(DayMark.MISSING, own.mark());
        assertFalse(own.led());
        assertTrue(As.volunteer(rosa, () -> signup.all()).getFirst().led());
    }

    @Test
    void hours_count_whoever_was_marked_and_however() {
        for (DayMark mark : DayMark.values()) {
            led(hour(18), rosa, led -> led.mark(shift, anas, mark));
            jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                    .params(
                            Timestamp.from(Instant.now().minus(Duration.ofHours(30))),
                            Timestamp.from(Instant.now().minus(Duration.ofHours(28))),
                            shift.value())
                    .update();
            assertEquals(1, As.volunteer(ana, () -> signup.hours()).shifts());
            jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                    .params(Timestamp.from(hour(18)), Timestamp.from(hour(20)), shift.value())
                    .update();
        }
    }

    @Test
    void who_was_marked_hours_early_may_still_hand_it_back() {
        led(hour(8), rosa, led -> led.mark(shift, anas, DayMark.HERE));
        As.volunteer(ana, () -> signup.handBack(shift));
        assertEquals(2, taken(shift));
        assertFalse(tapped(hour(9), rosa, led -> led.mark(shift, anas, DayMark.HERE)), "and is not in it any more");
        assertEquals("HANDED_BACK", state(anas));
        assertEquals(List.of("Ana M."), names(hour(18)));
    }

    @Test
    void what_is_marked_and_said_goes_ninety_days_after_the_shift_and_not_before() {
        led(hour(18), rosa, led -> led.mark(shift, anas, DayMark.MISSING));
        purgeAt(hour(20).plus(Duration.ofDays(90)));
        assertEquals(DayMark.MISSING, person(anas).mark());
        purgeAt(hour(20).plus(Duration.ofDays(90)).plusMillis(1));
        assertNull(person(anas).mark());
        assertEquals("CONFIRMED", state(anas));
    }

    @Test
    void who_is_marked_while_they_hand_it_back_is_either_in_it_or_not() throws Exception {
        raceAgainstHandBack();
    }

    @Tag("proof")
    @Raced(times = 20)
    void who_is_marked_while_they_hand_it_back_is_never_both() throws Exception {
        raceAgainstHandBack();
    }

    /** Hand-back may win or come too late; no seat is lost or given twice. */
    private void raceAgainstHandBack() throws Exception {
        var turn = new AtomicInteger();
        for (var one : AtOnce.run(6, () -> {
            int mine = turn.getAndIncrement();
            return switch (mine % 3) {
                case 0 ->
                    As.volunteer(ana, () -> {
                        signup.handBack(shift);
                        return true;
                    });
                case 1 -> led(hour(12), rosa, led -> led.mark(shift, anas, DayMark.HERE));
                default -> led(hour(12), rosa, led -> led.takeBack(shift, anas));
            };
        })) {
            one.get();
        }
        assertEquals("HANDED_BACK", state(anas));
        assertEquals(2, taken(shift));
        assertEquals(0, Sql.number(jdbc, "select count(*) from shift_day_mark where shift_id = ?", shift.value()));
    }

    private void purgeAt(Instant at) {
        MarksPurged.at(new MovableClock(at), marks, retention);
    }

    private static boolean did(Runnable what) {
        what.run();
        return true;
    }

    private List<String> names(Instant at) {
        return led(at, rosa, led -> led.look(shift)).people().stream()
                .map(PersonSeenByLead::name)
                .toList();
    }

    private PersonSeenByLead person(AssignmentId assignment) {
        return led(hour(18), rosa, led -> led.look(shift)).people().stream()
                .filter(one -> one.assignment().equals(assignment))
                .findFirst()
                .orElseThrow();
    }
}
