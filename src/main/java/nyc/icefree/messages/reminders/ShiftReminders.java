package nyc.icefree.messages.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Gatherers;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.shifts.ShiftRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reminds volunteers the day before of each shift that they hold; whoever took it since then has just been told. */
@Component
class ShiftReminders {
    private static final int PART = 500;

    private final ShiftRecords shifts;
    private final OutboxBulk outbox;
    private final TransactionOperations transactions;

    ShiftReminders(ShiftRecords shifts, OutboxBulk outbox, TransactionOperations transactions) {
        this.shifts = shifts;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** @return how many were made */
    int make(Instant now) {
        return shifts.held(now, now.plus(ReminderTimes.EARLIEST)).stream()
                .flatMap(held -> due(held, now).stream())
                .gather(Gatherers.windowFixed(PART))
                .mapToInt(part -> add(part, now))
                .sum();
    }

    /** A part for itself: what is written stays, should a later one fail. */
    private int add(List<OutboxBulk.Line> part, Instant now) {
        return Objects.requireNonNull(
                transactions.execute(status -> outbox.add(MessageReason.Shift.SHIFT_REMINDER, part, now)));
    }

    private static List<OutboxBulk.Line> due(ShiftRecords.Held held, Instant now) {
        var times = ReminderTimes.of(held.slot(), Reminders.DAY_BEFORE);
        return times.due(now).filter(r -> held.since().isBefore(r.at())).stream()
                .map(r -> new OutboxBulk.Line(
                        Recipient.of(held.volunteer()), held.assignment().value(), times.number(), held.event()))
                .toList();
    }
}
