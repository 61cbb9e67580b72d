package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.Sql;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.asks.Asking.Outcome;
import nyc.icefree.shifts.asks.CoverCalls;
import nyc.icefree.shifts.day.ShiftForLead;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabasesDiffer
abstract class CoverCallContract extends CoverCallGround {
    @AppTest
    static class OnH2Test extends CoverCallContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CoverCallContract {}

    @Autowired
    ShiftForLead led;

    @Test
    void others_who_fit_are_offered_the_empty_seat_in_waves_until_somebody_takes_it() {
        var led = left();
        people(led.team(), 11);
        assertEquals(new CoverCalls.Standing(1, true, true, false), standing(led));
        assertTrue(call(led));
        assertEquals(new CoverCalls.Standing(1, true, true, true), standing(led));
        assertEquals(1, offers(led));
        var now = clock.instant();
        rounds.round(now);
        assertEquals(5, askedFor(led.shift()));
        rounds.round(now);
        assertEquals(5, askedFor(led.shift()), "the next wave has its time");
        rounds.round(now.plus(Duration.ofMinutes(21)));
        assertTrue(askedFor(led.shift()) > 5);
        assertFalse(isAsked(led.bo(), led.shift()), "who left it is not asked for it");
        var taker = someAsked(led);
        take(taker, asked(taker, led.shift()));
        legal(led.shift(), 2);
        assertEquals(new CoverCalls.Standing(0, false, false, true), standing(led));
        rounds.round(now.plus(Duration.ofHours(1)));
        assertFalse(standing(led).called(), "it ends where nobody is missing");
        assertFalse(call(led));
        As.volunteer(taker, () -> signup.handBack(led.shift()));
        assertTrue(call(led), "and can be made again");
    }

    @Test
    void at_night_a_call_for_cover_reaches_organizers_alone() {
        var closed = left();
        jdbc.sql("update shift set closes_hours = 3 where id = ?")
                .param(closed.shift().value())
                .update();
        var whole = left();
        jdbc.sql("update shift set least_part = 60 where id = ?")
                .param(whole.shift().value())
                .update();
        var start = sheet(whole.team(), whole.shift()).draft().slot().startsAt();
        As.volunteer(
                volunteer(whole.team()), () -> signup.takePart(whole.shift(), start, start.plus(Duration.ofHours(1))));
        for (Led led : List.of(
                closed,
                whole,
                left(led(SignupMode.ASK, where(12))),
                left(led(SignupMode.INVITED, where(12))),
                left(led(SignupMode.OPEN, where(22))))) {
            people(led.team(), 2);
            assertEquals(new CoverCalls.Standing(1, false, true, false), standing(led));
            assertTrue(call(led));
            await().until(() -> told(led) == 2);
            rounds.round(clock.instant());
            assertEquals(0, askedFor(led.shift()));
            assertEquals(0, offers(led));
            assertEquals(new CoverCalls.Standing(1, false, true, true), standing(led));
        }
    }

    @Test
    void nobody_is_asked_any_more_once_sign_up_ends() {
        var led = left();
        people(led.team(), 11);
        call(led);
        jdbc.sql("update shift set closes_hours = 1 where id = ?")
                .param(led.shift().value())
                .update();
        rounds.round(clock.instant());
        int asked = askedFor(led.shift());
        assertEquals(5, asked);
        rounds.round(clock.instant().plus(Duration.ofMinutes(65)));
        assertEquals(asked, askedFor(led.shift()));
        assertTrue(standing(led).called());
    }

    @Test
    void no_organizer_has_agreed_to_whom_a_lead_calls() {
        var led = left();
        people(led.team(), 2);
        call(led);
        rounds.round(clock.instant());
        int all = askedFor(led.shift());
        var taker = someAsked(led);
        assertEquals(Outcome.ASKED, ask(taker, led.shift(), AskKind.OFFER), "since before");
        assertEquals(all, askedFor(led.shift()));
        var ask = asked(taker, led.shift());
        Sql.run(
                jdbc,
                "update shift set signup = 'ASK' where id = ?",
                led.shift().value());
        take(taker, ask);
        assertEquals(AssignmentState.ASKED, state(taker, led.shift()));
    }

    @Raced
    void however_often_it_is_tapped_at_once_it_is_made_once_and_told_once() throws Exception {
        var led = left();
        Callable<Object> tap = () -> call(led);
        assertEquals(6, AtOnce.won(Collections.nCopies(6, tap)));
        assertEquals(1, rows(led));
        var organizers = 2;
        await().until(() -> told(led) == organizers);
        call(led);
        rounds.round(clock.instant());
        call(led);
        assertEquals(organizers, told(led));
    }

    @Test
    void where_nobody_is_missing_nobody_is_asked_or_told() {
        var led = led();
        assertEquals(new CoverCalls.Standing(0, false, false, false), standing(led));
        assertFalse(call(led));
        assertEquals(0, rows(led));
    }

    @Test
    void after_the_start_a_call_for_cover_reaches_organizers_alone() {
        var led = led();
        people(led.team(), 2);
        jdbc.sql("update shift set starts_at = ? where id = ?")
                .params(
                        Timestamp.from(clock.instant().minus(Duration.ofMinutes(5))),
                        led.shift().value())
                .update();
        assertFalse(call(led));
        var bos = jdbc.sql("select id from assignment where shift_id = ? and person_id = ?")
                .params(led.shift().value(), led.bo().value())
                .query((row, n) -> new AssignmentId(row.getObject(1, UUID.class)))
                .single();
        As.volunteer(led.lead(), () -> this.led.mark(led.shift(), bos, DayMark.MISSING));
        assertEquals(new CoverCalls.Standing(0, false, true, false), standing(led));
        assertTrue(call(led));
        await().until(() -> told(led) == 2);
        rounds.round(clock.instant());
        assertEquals(0, askedFor(led.shift()));
        assertTrue(standing(led).called());
    }

    @Test
    void nobody_but_its_lead_calls_and_they_not_before_its_day() {
        var led = left();
        for (PersonId other : List.of(led.bo(), volunteer(led.team()))) {
            notYours(() -> As.volunteer(other, () -> calls.call(led.shift())));
            notYours(() -> As.volunteer(other, () -> calls.of(led.shift())));
        }
        StaffingContract.denied(() -> As.staff(led.team().organizer(), () -> calls.call(led.shift())));
        StaffingContract.denied(() -> As.nobody(() -> calls.of(led.shift())));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(
                        Timestamp.from(clock.instant().plus(Duration.ofDays(3))),
                        Timestamp.from(clock.instant().plus(Duration.ofDays(4))),
                        led.shift().value())
                .update();
        notYours(() -> call(led));
        assertEquals(0, rows(led));
    }

    private int offers(Led led) {
        return Sql.number(
                jdbc,
                "select count(*) from audit_entry where act = 'SHIFT_OFFERED' and thing = ?",
                led.shift().value());
    }

    private PersonId someAsked(Led led) {
        return jdbc.sql("select person_id from shift_ask where shift_id = ? and asked_at is not null")
                .param(led.shift().value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list()
                .getFirst();
    }

    private int told(Led led) {
        return Sql.number(
                jdbc,
                "select count(*) from outbox where reason = 'SHIFT_COVER_CALLED' and about = ?",
                led.seat().value());
    }
}
