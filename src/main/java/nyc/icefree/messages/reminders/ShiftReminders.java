package nyc.icefree.messages.reminders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Gatherers;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.shifts.signup.ShiftRecords.Held;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds volunteers the day before of each shift; who took it after that hour is not reminded. Also tells the team of a shift with
 * one person who is not to be alone.
 */
@Component
class ShiftReminders {
    private static final int PART = 500;

    private final ShiftRecords shifts;
    private final LeadAppointment leading;
    private final OutboxBulk outbox;
    private final StaffRows staff;
    private final TransactionOperations transactions;

    ShiftReminders(
            ShiftRecords shifts,
            LeadAppointment leading,
            OutboxBulk outbox,
            StaffRows staff,
            TransactionOperations transactions) {
        this.shifts = shifts;
        this.leading = leading;
        this.outbox = outbox;
        this.staff = staff;
        this.transactions = transactions;
    }

    int make(Instant now) {
        return shifts.held(now, now.plus(ReminderTimes.EARLIEST)).stream()
                .filter(held -> isDue(held, now))
                .gather(Gatherers.windowFixed(PART))
                .mapToInt(part -> add(part, now))
                .sum();
    }

    private static boolean isDue(Held held, Instant now) {
        return times(held)
                .due(now)
                .filter(reminder -> held.since().isBefore(reminder.at()))
                .isPresent();
    }

    private static ReminderTimes times(Held held) {
        return ReminderTimes.of(held.slot(), Reminders.DAY_BEFORE);
    }

    /** Each part is kept, should a later one fail. */
    private int add(List<Held> part, Instant now) {
        var lines = part.stream()
                .map(held -> new OutboxBulk.Line(
                        Recipient.of(held.volunteer()),
                        held.assignment().value(),
                        times(held).number(),
                        held.event()))
                .toList();
        return Objects.requireNonNull(transactions.execute(status -> {
            part.stream().filter(Held::alone).forEach(held -> tellTeam(held, now));
            return outbox.add(MessageReason.SHIFT_REMINDER, lines, now);
        }));
    }

    private void tellTeam(Held held, Instant now) {
        var to = new ArrayList<>(
                shifts.mailFor(held.assignment()).map(ShiftMail::organizers).orElse(List.of()));
        leading.leadOf(held.assignment()).filter(lead -> !to.contains(lead)).ifPresent(to::add);
        to.remove(held.volunteer());
        staff.add(
                MessageReason.SHIFT_ALONE_TEAM,
                to,
                new StaffRows.About(
                        held.assignment().value(),
                        times(held).number(),
                        held.event(),
                        held.slot().startsAt()),
                now);
    }
}
