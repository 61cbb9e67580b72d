package nyc.icefree.messages.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.ReminderTimes.Part;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.outbox.StaffRows;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.shifts.signup.ShiftRecords.Held;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds volunteers of each shift the day before and in the morning of its day; not who took it after that hour, or heard of it
 * half a day ago. Thanks them the day after. Also tells the team of a shift with one person who is not to be alone.
 */
@Component
class ShiftReminders {
    private static final int PART = 500;
    private static final Duration FRESH = Duration.ofHours(12);

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
        var due = shifts.held(now, now.plus(ReminderTimes.EARLIEST)).stream()
                .collect(Collectors.groupingBy(held -> due(held, now)));
        int reminded = Stream.of(Part.values())
                .mapToInt(part ->
                        add(MessageReason.shiftReminder(part), due.getOrDefault(Optional.of(part), List.of()), now))
                .sum();
        return reminded + add(MessageReason.SHIFT_THANKS, toThank(now), now);
    }

    private record OnDay(PersonId person, LocalDate day) {}

    /** Once a day, by the last shift that they did. */
    private List<Held> toThank(Instant now) {
        return shifts.ended(now.minus(ThanksTime.LAST), now).stream()
                .filter(held -> ThanksTime.isDue(held.slot(), now))
                .collect(Collectors.toMap(
                        held -> new OnDay(held.volunteer(), held.slot().lastDay()),
                        held -> held,
                        BinaryOperator.maxBy(
                                Comparator.comparing((Held held) -> held.slot().endsAt())
                                        .thenComparing(held -> held.assignment().value()))))
                .values()
                .stream()
                .toList();
    }

    private static Optional<Part> due(Held held, Instant now) {
        return times(held)
                .due(now)
                .filter(reminder -> held.since()
                        .isBefore(
                                reminder.part() == Part.BEFORE
                                        ? reminder.at()
                                        : reminder.at().minus(FRESH)))
                .map(ReminderTimes.Reminder::part);
    }

    private static ReminderTimes times(Held held) {
        return ReminderTimes.ofShift(held.slot());
    }

    private int add(MessageReason reason, List<Held> all, Instant now) {
        return all.stream()
                .gather(Gatherers.windowFixed(PART))
                .mapToInt(part -> addPart(reason, part, now))
                .sum();
    }

    /** Each part is kept, should a later one fail. */
    private int addPart(MessageReason reason, List<Held> part, Instant now) {
        var lines = part.stream()
                .map(held -> new OutboxBulk.Line(
                        Recipient.of(held.volunteer()),
                        held.assignment().value(),
                        times(held).number(),
                        held.event()))
                .toList();
        return Objects.requireNonNull(transactions.execute(status -> {
            part.stream()
                    .filter(held -> held.alone() && !held.slot().hasStarted(now))
                    .forEach(held -> tellTeam(held, now));
            return outbox.add(reason, lines, now);
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
