package nyc.icefree.messages.letters.rsvp;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import org.jspecify.annotations.Nullable;

/** Reminds who comes, the day or the evening before and on the day, and asks whether they still do. */
@LetterFor({MessageReason.RSVP_REMINDER, MessageReason.RSVP_REMINDER_TODAY})
record ReminderLetter(PartyMail mail) implements PartyLetter {
    @Override
    public boolean isFor(PartyFacts facts) {
        return facts.isGoing();
    }

    /** Of the time at which the event now is, and before a later one says the same. */
    @Override
    public boolean isStillSo(PartyFacts facts) {
        var message = Objects.requireNonNull(facts.message());
        return facts.event().takesPlace()
                && times(facts)
                        .filter(times -> times.number() == message.aboutVersion())
                        .flatMap(times -> times.current(facts.now()))
                        .filter(reminder -> MessageReason.reminder(reminder.part()) == facts.reason())
                        .isPresent();
    }

    @Override
    public PartyWriting write(PartyFacts facts) {
        boolean today = facts.reason() == MessageReason.RSVP_REMINDER_TODAY;
        return facts.beginReminder(today ? "mail.reminder-today" : "mail.reminder")
                .event()
                .needs()
                .instructions()
                .still()
                .manage();
    }

    @Override
    public boolean isForeseen(PartyFacts facts) {
        return leavesAt(facts) != null;
    }

    @Override
    public @Nullable Instant leavesAt(PartyFacts facts) {
        return times(facts).stream()
                .flatMap(times -> times.all().stream())
                .filter(reminder -> MessageReason.reminder(reminder.part()) == facts.reason())
                .map(ReminderTimes.Reminder::at)
                .findFirst()
                .orElse(null);
    }

    private static Optional<ReminderTimes> times(PartyFacts facts) {
        return facts.terms()
                .map(terms -> ReminderTimes.of(terms.slot(), terms.rsvps().reminders()));
    }
}
