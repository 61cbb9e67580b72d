package nyc.icefree.messages.reminders;

import java.time.Instant;
import java.util.List;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.shifts.ShiftRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds volunteers the day before of each shift that they hold; whoever took it since then has just been told. */
@Component
class ShiftReminders {
    private final ShiftRecords shifts;
    private final OutboxBulk outbox;

    ShiftReminders(ShiftRecords shifts, OutboxBulk outbox) {
        this.shifts = shifts;
        this.outbox = outbox;
    }

    /** @return how many were made */
    @Transactional
    public int make(Instant now) {
        return outbox.add(
                MessageReason.Shift.SHIFT_REMINDER,
                shifts.held(now, now.plus(ReminderTimes.EARLIEST)).stream()
                        .flatMap(held -> due(held, now).stream())
                        .toList(),
                now);
    }

    private static List<OutboxBulk.Line> due(ShiftRecords.Held held, Instant now) {
        var times = ReminderTimes.of(held.slot(), Reminders.DAY_BEFORE);
        return times.due(now).filter(r -> held.since().isBefore(r.at())).stream()
                .map(r -> new OutboxBulk.Line(
                        Recipient.of(held.volunteer()), held.assignment().value(), times.number(), held.event()))
                .toList();
    }
}
