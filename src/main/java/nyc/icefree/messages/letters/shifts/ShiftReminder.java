package nyc.icefree.messages.letters.shifts;

import java.time.Instant;
import java.util.Objects;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.ShiftMail;
import org.jspecify.annotations.Nullable;

/** Reminds a volunteer of a shift the day before. */
@LetterFor(MessageReason.SHIFT_REMINDER)
record ShiftReminder(AssignmentMail mail) implements ShiftLetter {
    /** Of the time at which the shift now is, while it has not begun. */
    @Override
    public boolean isStillSo(ShiftFacts facts) {
        var times = times(facts.about());
        return facts.about().state() == AssignmentState.CONFIRMED
                && !facts.isPostponed()
                && times.number() == Objects.requireNonNull(facts.message()).aboutVersion()
                && times.current(facts.now()).isPresent();
    }

    @Override
    public @Nullable Instant notBefore(ShiftFacts facts) {
        return ReminderTimes.morning(facts.now(), facts.slot().zone()).orElse(null);
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        var letter = new ShiftWriting(facts, EventInMail.reminder(facts.slot(), facts.words()));
        handBack(facts, letter);
        if (facts.about().alone()) {
            letter.tell("shift.alone");
        }
        return letter.shift()
                .event()
                .briefing()
                .tell("mail.shift-reminder.coming")
                .toMyShifts();
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
    public Instant leavesAt(ShiftMail about) {
        return times(about).all().getFirst().at();
    }

    private static ReminderTimes times(ShiftMail about) {
        return ReminderTimes.of(about.shift().slot(), Reminders.DAY_BEFORE);
    }
}
