package nyc.icefree.messages.reminders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.shifts.ShiftLeading;
import nyc.icefree.shifts.ShiftMail;
import nyc.icefree.shifts.ShiftRecords;
import nyc.icefree.shifts.pairs.Half;
import nyc.icefree.shifts.pairs.ShiftPairs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells who still waits for a second shortly before their shift, and those who organize or lead it. Who came to wait only after
 * that moment has just been told, by their confirmation or because somebody left, which the others have heard as well. Of what does
 * not take place so far nobody is told anything, and nobody is woken unless the shift begins before the morning.
 */
@Component
class HalfPairs {
    private static final Logger LOG = LoggerFactory.getLogger(HalfPairs.class);
    private static final MessageReason REASON = MessageReason.Shift.SHIFT_PAIR_OPEN;

    private final ShiftPairs pairs;
    private final ShiftRecords shifts;
    private final ShiftLeading leading;
    private final OutboxRows rows;
    private final StaffRows staff;
    private final TransactionOperations transactions;

    HalfPairs(
            ShiftPairs pairs,
            ShiftRecords shifts,
            ShiftLeading leading,
            OutboxRows rows,
            StaffRows staff,
            TransactionOperations transactions) {
        this.pairs = pairs;
        this.shifts = shifts;
        this.leading = leading;
        this.rows = rows;
        this.staff = staff;
        this.transactions = transactions;
    }

    /** @return of how many it was told */
    int make(Instant now) {
        return pairs.near(now).stream()
                .filter(half -> half.since().isBefore(half.toldAt()) && !hasHeard(half))
                .mapToInt(half -> tellOrNot(half, now))
                .sum();
    }

    /** What fails keeps nobody else from what they are to hear. */
    private int tellOrNot(Half half, Instant now) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> tell(half, now)));
        } catch (RuntimeException e) {
            LOG.error(
                    "{} was not told that nobody is second; tried again in a minute: {}",
                    half.assignment(),
                    e.getClass().getName());
            return 0;
        }
    }

    private boolean hasHeard(Half half) {
        return rows.of(REASON, Recipient.of(half.person())).stream()
                .anyMatch(message -> message.about().equals(half.assignment().value())
                        && !message.createdAt().isBefore(half.toldAt()));
    }

    private int tell(Half half, Instant now) {
        var mail = shifts.mailFor(half.assignment()).filter(ShiftMail::half).orElse(null);
        if (mail == null
                || mail.cancelled()
                || mail.event() != null && mail.event().postponed()) {
            return 0;
        }
        var morning = ReminderTimes.morning(now, mail.shift().slot().zone());
        if (morning.filter(half.starts()::isAfter).isPresent()) {
            return 0;
        }
        int version = (int) half.toldAt().getEpochSecond();
        var about = half.assignment().value();
        rows.add(REASON, List.of(Recipient.of(half.person())), about, version, half.event(), now);
        var others = new ArrayList<>(mail.organizers());
        leading.leadOf(half.assignment()).filter(lead -> !others.contains(lead)).ifPresent(others::add);
        others.remove(half.person());
        staff.add(
                MessageReason.Shift.SHIFT_PAIR_TEAM,
                others,
                new StaffRows.About(about, version, half.event(), half.starts()),
                now);
        return 1;
    }
}
