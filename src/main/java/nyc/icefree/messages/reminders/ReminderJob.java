package nyc.icefree.messages.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.ReminderTimes.Reminder;
import nyc.icefree.events.Events;
import nyc.icefree.jobs.Job;
import nyc.icefree.messages.outbox.MessageReason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Queues the reminders that are due by {@code ReminderTimes}; their words are written when they leave. One event that fails is tried again and stops no
 * other.
 */
@Component
record ReminderJob(Events events, ReminderRun run, ShiftReminders shifts, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    @Job(name = "make-reminders", every = "PT1M")
    int make() {
        Instant now = clock.instant();
        int made = 0;
        for (var terms : events.toRemind(now, now.plus(ReminderTimes.EARLIEST))) {
            var times = ReminderTimes.of(terms.slot(), terms.rsvps().reminders());
            var due = times.due(now);
            if (due.isPresent()) {
                made += orNone("event " + terms.id(), () -> make(terms.id(), due.get(), times.number(), now));
            }
        }
        return made + orNone("shifts", () -> shifts.make(now));
    }

    private static int orNone(String ofWhat, IntSupplier make) {
        try {
            return make.getAsInt();
        } catch (RuntimeException e) {
            // its message could hold what was written
            LOG.error(
                    "the reminders of {} could not be made; tried again in a minute: {}",
                    ofWhat,
                    e.getClass().getName());
            return 0;
        }
    }

    private int make(EventId event, Reminder reminder, int number, Instant now) {
        try {
            run.begin(event, MessageReason.reminder(reminder.part()), number, now);
        } catch (DuplicateKeyException another) {
            return 0; // another node has begun it at this moment
        }
        int made = run.again(event, reminder, number, now);
        for (OptionalInt part = run.next(event, reminder, number, now);
                part.isPresent();
                part = run.next(event, reminder, number, now)) {
            made += part.getAsInt();
        }
        return made;
    }
}
