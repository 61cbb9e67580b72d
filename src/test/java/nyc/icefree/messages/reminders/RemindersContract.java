package nyc.icefree.messages.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.StillComing;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.signup.ShiftRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes is reminded once of each time, of what is true when the mail leaves. */
@SuppressWarnings("NullAway.Init") // what a test calls first sets them
abstract class RemindersContract extends RemindersGround {
    @AppTest
    static class OnH2Test extends RemindersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends RemindersContract {}

    private static final MessageReason REASON = MessageReason.SHIFT_REMINDER;

    @Autowired
    ShiftRecords records;

    @Autowired
    OutboxBulk bulk;

    @Autowired
    OutboxRun runs;

    @Autowired
    EventDeletion deletion;

    private EventId event;
    private ReservationOutcome going;
    private Instant hour;
    private PersonId bo;

    private void somebody_comes() {
        event = given.published(team, roomy(given.session("Know your rights", 6), 9));
        going = reserve(event, 2, address());
    }

    private void a_volunteer() {
        event = given.published(team, given.session("Know your rights", 6));
        hour = day().minusDays(1).atTime(11, 0).atZone(Given.NEW_YORK).toInstant();
        bo = given.volunteer(team);
    }

    @Test
    void those_who_come_and_have_an_address_are_reminded_once_of_each_hour() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 3));
        var going = reserve(event, 2, address());
        var without = reserve(event, 1, null);
        var waits = reserve(event, 1, address());
        makeAt(at(event, 0).minusMillis(1));
        assertEquals(List.of(), made(BEFORE, going), "not before its hour");
        makeAt(at(event, 0));
        makeAt(at(event, 0).plus(Duration.ofMinutes(1)));
        assertEquals(1, made(BEFORE, going).size());
        assertEquals(List.of(), made(BEFORE, without));
        assertEquals(List.of(), made(BEFORE, waits));
        makeAt(at(event, 1));
        assertEquals(1, made(BEFORE, going).size());
        assertEquals(1, made(TODAY, going).size());
    }

    @Test
    void an_event_without_reminders_reminds_nobody() {
        var draft = roomy(given.session("Know your rights", 6), 9);
        var event = given.published(team, draft.with(draft.rsvps().reminding(Reminders.NONE)));
        var going = reserve(event, 2, address());
        var at = ReminderTimes.of(events.slotOf(event).orElseThrow(), Reminders.BOTH);
        at.all().forEach(reminder -> makeAt(reminder.at()));
        assertEquals(List.of(), made(BEFORE, going));
        assertEquals(List.of(), made(TODAY, going));
    }

    @Test
    void who_answers_after_the_hour_gets_the_one_that_is_left() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 9));
        var late = reserve(event, 2, address());
        answeredAt(late, at(event, 0));
        makeAt(at(event, 0).plus(Duration.ofMinutes(5)));
        assertEquals(List.of(), made(BEFORE, late));
        makeAt(at(event, 1));
        assertEquals(1, made(TODAY, late).size());
    }

    private void answeredAt(ReservationOutcome answer, Instant at) {
        update(
                "update rsvp set created_at = ? where id = ?",
                java.sql.Timestamp.from(at),
                answer.rsvp().value());
    }

    @Test
    void asking_to_look_changes_nothing_and_fewer_free_places() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 3));
        var going = reserve(event, 3, address());
        var waits = reserve(event, 2, address());
        var token = going.manage().value();
        assertEquals(StillComing.ALL, reservations.fewer(token, 3).orElseThrow());
        assertEquals(StillComing.FEWER, reservations.fewer(token, 1).orElseThrow());
        assertEquals("GOING", state(waits));
        assertEquals(StillComing.MORE, reservations.fewer(token, 2).orElseThrow(), "more are asked for elsewhere");
        assertEquals(1, reservations.byToken(token).orElseThrow().size());
        assertEquals(StillComing.NOBODY, reservations.fewer(token, 0).orElseThrow());
        assertEquals("CANCELLED", state(going));
        assertFalse(reservations.fewer("unknown", 0).isPresent());
    }

    private String state(ReservationOutcome answer) {
        return reservations
                .byToken(answer.manage().value())
                .orElseThrow()
                .state()
                .name();
    }

    private Instant hour() {
        return at(event, 0);
    }

    @Test
    void an_event_whose_reminders_fail_keeps_no_other_from_its_own() {
        somebody_comes();
        var other = reserve(given.published(team, roomy(given.session("Know your rights", 6), 9)), 1, address());
        for (var broken : List.of(event, other(other))) {
            var failing = new ReminderRun(runs, contacts, bulk) {
                @Override
                public void begin(EventId id, MessageReason reason, int number, Instant now) {
                    if (id.equals(broken)) {
                        throw new IllegalStateException("broken");
                    }
                    run.begin(id, reason, number, now);
                }

                @Override
                public OptionalInt next(EventId id, ReminderTimes.Reminder reminder, int number, Instant now) {
                    return run.next(id, reminder, number, now);
                }
            };
            new ReminderJob(events, failing, shifts, new MovableClock(hour())).make();
        }
        assertEquals(1, made(BEFORE, going).size());
        assertEquals(1, made(BEFORE, other).size());
    }

    private EventId other(ReservationOutcome answer) {
        return contacts.mailFor(answer.rsvp()).orElseThrow().event();
    }

    @Test
    void shifts_that_fail_keep_nobody_who_comes_from_a_reminder() {
        somebody_comes();
        var failing = new ShiftReminders(records, leading, bulk, staff, transaction) {
            @Override
            int make(Instant now) {
                throw new IllegalStateException("broken");
            }
        };
        new ReminderJob(events, run, failing, new MovableClock(hour())).make();
        assertEquals(1, made(BEFORE, going).size());
    }

    @Test
    void one_that_could_not_leave_by_day_leaves_in_the_morning() {
        somebody_comes();
        nothingWaits(); // a round takes so many, and others may have left more
        makeAt(hour());
        var day = hour().atZone(Given.NEW_YORK).toLocalDate();
        sendAt(day.atTime(LocalTime.of(21, 0)).atZone(Given.NEW_YORK).toInstant());
        var morning = day.plusDays(1).atTime(8, 0).atZone(Given.NEW_YORK).toInstant();
        var row = made(BEFORE, going).getFirst();
        assertEquals(MessageState.QUEUED, row.state());
        assertEquals(morning, row.dueAt());
        assertEquals(0, row.attempts());
        sendAt(morning);
        assertEquals(MessageState.SENT, made(BEFORE, going).getFirst().state());
    }

    private void sendAt(Instant now) {
        new Sending(rows, claims, letters, sink(), limit, new MovableClock(now)).sendWaiting();
    }

    @Test
    void nothing_stays_of_a_deleted_event() {
        somebody_comes();
        var draft = given.drafted(team, given.session("Know your rights", 6));
        run.begin(draft, MessageReason.RSVP_REMINDER, 1, clock.instant());
        As.staff(team.organizer(), () -> deletion.delete(draft));
        assertEquals(0, number("select count(*) from outbox_run where event_id = ?", draft.value()));
    }

    private LocalDate day() {
        return events.slotOf(event).orElseThrow().startLocal().toLocalDate();
    }

    private ShiftId shift(SignupMode mode, int startHour) {
        return given.planned(
                team,
                Given.shift(event, ShiftRole.MARSHAL, 2, Given.slot(day(), startHour, startHour + 1))
                        .withSignup(mode)
                        .withBriefing("", "Key at the desk"));
    }

    private int reminded() {
        return rows.of(REASON, Recipient.of(bo)).size();
    }

    @Test
    void of_each_shift_once_and_not_before_its_hour() {
        a_volunteer();
        As.volunteer(bo, () -> signup.take(shift(SignupMode.OPEN, 16)));
        As.volunteer(bo, () -> signup.take(shift(SignupMode.OPEN, 18)));
        makeAt(hour.minusMillis(1));
        assertEquals(0, reminded());
        makeAt(hour);
        makeAt(hour.plus(Duration.ofMinutes(1)));
        makeAt(hour.plus(Duration.ofHours(22)));
        assertEquals(2, reminded(), "one of each");
        rows.of(REASON, Recipient.of(bo)).forEach(row -> letter(row, hour));
    }

    @Test
    void who_is_alone_and_should_not_be_is_told_so_and_who_organizes_once() {
        a_volunteer();
        var shift = shift(SignupMode.OPEN, 16);
        update("update shift set at_least_two = true where id = ?", shift.value());
        As.volunteer(bo, () -> signup.take(shift));
        assertTrue(reminder().contains("please don’t go alone"));
        makeAt(hour.plus(Duration.ofMinutes(1)));
        var told = rows.of(MessageReason.SHIFT_ALONE_TEAM, Recipient.of(team.organizer()));
        assertEquals(1, told.size());
        assertTrue(letter(told.getFirst(), hour).text().contains("only one person is on it"));
        As.volunteer(given.volunteer(team), () -> signup.take(shift));
        assertFalse(reminder().contains("alone"));
        assertDropped(MessageNote.OVERTAKEN, told.getFirst(), hour);
    }

    private String reminder() {
        makeAt(hour);
        return letter(rows.of(REASON, Recipient.of(bo)).getFirst(), hour).text();
    }

    @Test
    void who_only_asked_or_handed_it_back_is_not() {
        a_volunteer();
        var back = shift(SignupMode.OPEN, 18);
        As.volunteer(bo, () -> signup.ask(shift(SignupMode.ASK, 16)));
        As.volunteer(bo, () -> signup.take(back));
        As.volunteer(bo, () -> signup.handBack(back));
        makeAt(hour);
        assertEquals(0, reminded());
    }

    @Test
    void in_the_morning_of_its_day_too_but_not_who_heard_of_it_within_hours() {
        a_volunteer();
        var early = shift(SignupMode.OPEN, 7);
        var shift = shift(SignupMode.OPEN, 16);
        As.volunteer(bo, () -> signup.take(early));
        As.volunteer(bo, () -> signup.take(shift));
        var fresh = given.volunteer(team);
        var morning = day().atTime(8, 0).atZone(Given.NEW_YORK).toInstant();
        As.volunteer(fresh, () -> signup.take(shift));
        update(
                "update assignment set changed_at = ? where person_id = ?",
                java.sql.Timestamp.from(morning.minus(Duration.ofHours(11))),
                fresh.value());
        makeAt(morning.minusMillis(1));
        assertEquals(0, told(MessageReason.SHIFT_REMINDER_TODAY, Recipient.of(bo)));
        makeAt(morning);
        makeAt(morning.plus(Duration.ofMinutes(1)));
        var rows = this.rows.of(MessageReason.SHIFT_REMINDER_TODAY, Recipient.of(bo));
        assertEquals(1, rows.size());
        assertEquals(0, told(MessageReason.SHIFT_REMINDER_TODAY, Recipient.of(fresh)));
        assertTrue(letter(rows.getFirst(), morning).subject().startsWith("Reminder: "));
    }

    @Test
    void who_helped_is_thanked_once_with_what_comes_next() {
        a_volunteer();
        var absent = given.volunteer(team);
        var last = shift(SignupMode.OPEN, 18);
        As.volunteer(bo, () -> signup.take(shift(SignupMode.OPEN, 16)));
        for (var person : List.of(bo, absent)) {
            As.volunteer(person, () -> signup.take(last));
        }
        update("update assignment set state = 'NO_SHOW' where person_id = ?", absent.value());
        var at = day().plusDays(1).atTime(11, 0).atZone(Given.NEW_YORK).toInstant();
        makeAt(at.minusMillis(1));
        assertEquals(0, told(MessageReason.SHIFT_THANKS, Recipient.of(bo)));
        makeAt(at);
        makeAt(at.plus(Duration.ofMinutes(1)));
        assertEquals(0, told(MessageReason.SHIFT_THANKS, Recipient.of(absent)));
        var row = rows.of(MessageReason.SHIFT_THANKS, Recipient.of(bo)).getFirst();
        assertEquals(1, told(MessageReason.SHIFT_THANKS, Recipient.of(bo)));
        assertTrue(letter(row, at).text().contains("Thank you for helping!"));
        var later = Given.slot(day().plusDays(3), 9, 10);
        var next = given.planned(team, Given.shift(team.organization(), ShiftRole.MARSHAL, 2, later));
        As.volunteer(bo, () -> signup.take(next));
        String text = letter(row, at).text();
        assertTrue(text.contains("Your next shift:") && text.contains("9:00 AM to 10:00 AM"), text);
        As.staff(team.organizer(), () -> planning.postpone(event, ""));
        assertDropped(MessageNote.OVERTAKEN, row, at);
    }
}
