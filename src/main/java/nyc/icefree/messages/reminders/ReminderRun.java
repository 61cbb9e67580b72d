package nyc.icefree.messages.reminders;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import nyc.icefree.eventform.ReminderTimes.Reminder;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpContacts;
import nyc.icefree.rsvp.answers.RsvpId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reminders of one event, a part after the other: each part is written together with how far it came, so that whoever
 * goes on, after a kill or on another node, begins behind it.
 */
@Component
class ReminderRun {
    /** Far below a second on either database. */
    static final int PART = 500;

    private final JdbcClient jdbc;
    private final RsvpContacts contacts;
    private final OutboxBulk outbox;

    ReminderRun(JdbcClient jdbc, RsvpContacts contacts, OutboxBulk outbox) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.outbox = outbox;
    }

    private record Reached(@Nullable UUID answer, boolean finished) {}

    /** Twice by two nodes at once, one of them fails and finds it begun the next time. */
    @Transactional
    public void begin(EventId event, MessageReason reason, int number, Instant now) {
        if (find(event, reason, number, "").isEmpty()) {
            jdbc.sql("insert into reminder_run (event_id, reason, about_version, begun_at) values (?, ?, ?, ?)")
                    .params(event.value(), reason.name(), number, Timestamp.from(now))
                    .update();
        }
    }

    /** @return how many were written; nothing when there is nobody left */
    @Transactional
    public OptionalInt next(EventId event, Reminder reminder, int number, Instant now) {
        var reason = MessageReason.reminder(reminder.part());
        var reached = find(event, reason, number, " for update").getFirst();
        if (reached.finished()) {
            return OptionalInt.empty();
        }
        var part = contacts.toRemind(
                event, reminder.at(), reached.answer() == null ? null : new RsvpId(reached.answer()), PART);
        int written = outbox.add(
                reason,
                part.stream()
                        .map(rsvp -> new OutboxBulk.Line(Recipient.of(rsvp), event.value(), number, event))
                        .toList(),
                now);
        note(event, reason, number, part, now);
        return part.isEmpty() ? OptionalInt.empty() : OptionalInt.of(written);
    }

    /**
     * Of those whose reminder was dropped because the event was moved or away at that moment: who still comes, now that it
     * takes place then after all.
     *
     * @return how many
     */
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

    private void note(EventId event, MessageReason reason, int number, List<RsvpId> part, Instant now) {
        jdbc.sql("update reminder_run set reached = :reached, finished_at = :finished"
                        + " where event_id = :event and reason = :reason and about_version = :number")
                .param("reached", part.isEmpty() ? null : part.getLast().value(), Types.OTHER)
                .param("finished", part.isEmpty() ? now.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("event", event.value())
                .param("reason", reason.name())
                .param("number", number)
                .update();
    }

    private List<Reached> find(EventId event, MessageReason reason, int number, String lock) {
        return jdbc.sql("select reached, finished_at from reminder_run"
                        + " where event_id = ? and reason = ? and about_version = ?" + lock)
                .params(event.value(), reason.name(), number)
                .query((row, n) -> new Reached(row.getObject(1, UUID.class), row.getTimestamp(2) != null))
                .list();
    }
}
