package nyc.icefree.messages.letters.shifts;

import java.time.Instant;
import java.util.Objects;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.ShiftMail;
import org.jspecify.annotations.Nullable;

/** Reminds a volunteer of a shift the day before, and in the morning of its day. */
@LetterFor({MessageReason.SHIFT_REMINDER, MessageReason.SHIFT_REMINDER_TODAY})
record ShiftReminderLetter(AssignmentMail mail) implements ShiftLetter {
    /** Holds for the time at which the shift is now, until it begins or a later reminder says the same. */
    @Override
    public boolean isStillSo(ShiftFacts facts) {
        var times = ReminderTimes.ofShift(facts.slot());
        var message = Objects.requireNonNull(facts.message());
        return facts.about().state() == AssignmentState.CONFIRMED
                && !facts.isPostponed()
                && times.number() == message.aboutVersion()
                && times.current(facts.now())
                        .filter(reminder -> MessageReason.shiftReminder(reminder.part()) == message.reason())
                        .isPresent();
    }

    @Override
    public @Nullable Instant notBefore(ShiftFacts facts) {
        return facts.morning();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        var letter = new ShiftWriting(facts, EventInMail.reminder(facts.slot(), facts.words()));
        handBack(facts, letter);
        if (facts.about().alone()) {
            letter.tell("shift.alone");
        }
        return letter.shift().event().briefing().answers(false).toMyShifts();
    }

    /** Until when they can still say no by themselves; later only organizers let them off. */
    private static void handBack(ShiftFacts facts, ShiftWriting letter) {
        var terms = facts.about().shift().terms();
        var slot = facts.slot();
        if (terms.isTooLateToHandBack(slot, facts.now())) {
            letter.tell("mail.shift-reminder.held-fast");
            return;
        }
        letter.tell("mail.shift-reminder");
        var until = terms.handBackUntil(slot);
        if (until != null) {
            var words = facts.words();
            letter.say(words.get("site.my.hand-back.until", "when", words.soon(until.atZone(slot.zone()))));
        }
    }

    @Override
    public boolean isForeseen(MessageReason reason, ShiftMail about) {
        return leavesAt(reason, about) != null;
    }

    @Override
    public @Nullable Instant leavesAt(MessageReason reason, ShiftMail about) {
        return ReminderTimes.ofShift(about.shift().slot()).all().stream()
                .filter(reminder -> MessageReason.shiftReminder(reminder.part()) == reason)
                .map(ReminderTimes.Reminder::at)
                .findFirst()
                .orElse(null);
    }
}
