package nyc.icefree.messages.reminders;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.ReminderTimes.Reminder;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.spots.RsvpContacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReminderRun {
    static final int PART = OutboxRun.PART;

    private final OutboxRun runs;
    private final RsvpContacts contacts;
    private final OutboxBulk outbox;

    ReminderRun(OutboxRun runs, RsvpContacts contacts, OutboxBulk outbox) {
        this.runs = runs;
        this.contacts = contacts;
        this.outbox = outbox;
    }

    public void begin(EventId event, MessageReason reason, int number, Instant now) {
        runs.begin(new OutboxRun.Of(event, reason, number), now);
    }

    /** @return how many were written; empty when nobody is left */
    public OptionalInt next(EventId event, Reminder reminder, int number, Instant now) {
        var reason = MessageReason.reminder(reminder.part());
        return runs.next(new OutboxRun.Of(event, reason, number), behind -> part(event, reminder, number, behind), now);
    }

    private OutboxRun.Part part(EventId event, Reminder reminder, int number, @Nullable UUID behind) {
        var part = contacts.toRemind(event, reminder.at(), behind == null ? null : new RsvpId(behind), PART);
        return new OutboxRun.Part(
                part.stream()
                        .map(rsvp -> new OutboxBulk.Line(Recipient.of(rsvp), event.value(), number, event))
                        .toList(),
                part.isEmpty() ? null : part.getLast().value());
    }

    /** Reminds who still comes and whose reminder was dropped, since the event was moved or away at that moment. */
    public int again(EventId event, Reminder reminder, int number, Instant now) {
        var reason = MessageReason.reminder(reminder.part());
        var dropped = outbox.overtaken(reason, event, number);
        int again = 0;
        for (int from = 0; from < dropped.size(); from += PART) {
            var part = dropped.subList(from, Math.min(from + PART, dropped.size()));
            var coming = contacts.coming(event, part.stream().map(RsvpId::new).toList());
            again += outbox.again(
                    reason, event, number, coming.stream().map(RsvpId::value).toList(), now);
        }
        return again;
    }
}
