package nyc.icefree.messages.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.rsvp.RsvpContacts;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.shifts.ShiftRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes wrong with one reminder is none of the others' business, and a late one wakes nobody. */
abstract class RemindersHeldUpContract extends RemindersGround {
    @AppTest
    static class OnH2Test extends RemindersHeldUpContract {}

    @PostgresAppTest
    static class OnPostgresTest extends RemindersHeldUpContract {}

    @Autowired
    RsvpContacts contacts;

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

    @BeforeEach
    void somebody_comes() {
        event = published();
        going = reserve(event, 1, address());
    }

    private EventId published() {
        return given.published(team, roomy(given.session("Know your rights", 6), 9));
    }

    private Instant hour() {
        return at(event, 0);
    }

    @Test
    void an_event_whose_reminders_fail_keeps_no_other_from_its_own() {
        var other = reserve(published(), 1, address());
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
            new RemindersDue(events, failing, shifts, new MovableClock(hour())).make();
        }
        assertEquals(1, made(BEFORE, going).size());
        assertEquals(1, made(BEFORE, other).size());
    }

    private EventId other(ReservationOutcome answer) {
        return contacts.mailFor(answer.rsvp()).orElseThrow().event();
    }

    @Test
    void shifts_that_fail_keep_nobody_who_comes_from_a_reminder() {
        var failing = new ShiftReminders(records, bulk, transaction) {
            @Override
            int make(Instant now) {
                throw new IllegalStateException("broken");
            }
        };
        new RemindersDue(events, run, failing, new MovableClock(hour())).make();
        assertEquals(1, made(BEFORE, going).size());
    }

    @Test
    void one_that_could_not_leave_by_day_leaves_in_the_morning() {
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
        var draft = given.drafted(team, given.session("Know your rights", 6));
        run.begin(draft, MessageReason.Rsvp.RSVP_REMINDER, 1, clock.instant());
        As.staff(team.organizer(), () -> deletion.delete(draft));
        assertEquals(
                0,
                jdbc.sql("select count(*) from outbox_run where event_id = ?")
                        .param(draft.value())
                        .query(Integer.class)
                        .single());
    }
}
