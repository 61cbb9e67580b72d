package nyc.icefree.messages.reminders;

import java.time.Instant;
import java.util.List;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.ReservationOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of reminders stand on. */
abstract class RemindersGround extends MailStage {
    static final MessageReason BEFORE = MessageReason.RSVP_REMINDER;
    static final MessageReason TODAY = MessageReason.RSVP_REMINDER_TODAY;

    @Autowired
    ReminderRun run;

    @Autowired
    ShiftReminders shifts;

    Given.Team team;

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    static EventDraft roomy(EventDraft draft, int capacity) {
        return Drafts.from(draft).capacity(capacity).draft();
    }

    ReservationOutcome reserve(EventId event, int people, @Nullable String address) {
        return given.comes(event, Given.party("Rosa", people, address));
    }

    static String address() {
        return Given.email();
    }

    ReminderTimes times(EventId event) {
        var terms = events.termsOf(event).orElseThrow();
        return ReminderTimes.of(terms.slot(), terms.rsvps().reminders());
    }

    Instant at(EventId event, int which) {
        return times(event).all().get(which).at();
    }

    void makeAt(Instant now) {
        new ReminderJob(events, run, shifts, new MovableClock(now)).make();
    }

    List<QueuedMessage> made(MessageReason reason, ReservationOutcome answer) {
        return rows.of(reason, Recipient.of(answer.rsvp()));
    }

    Letter letter(QueuedMessage row, Instant now) {
        return ready(row, now).letter();
    }
}
