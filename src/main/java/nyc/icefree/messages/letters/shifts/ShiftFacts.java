package nyc.icefree.messages.letters.shifts;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.messages.letters.EventInMail;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.people.PersonCard;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Facts for a letter about an assignment; without a message it is foreseen. */
record ShiftFacts(
        AssignmentMail mail,
        @Nullable QueuedMessage message,
        LetterReader reader,
        PersonCard to,
        ShiftMail about,
        Instant now) {
    boolean isHeld() {
        return about.held();
    }

    boolean isAsked() {
        return about.state() == AssignmentState.ASKED;
    }

    boolean isHeldOrAsked() {
        return isHeld() || isAsked();
    }

    boolean isPostponed() {
        return about.event() != null && about.event().postponed();
    }

    /** Since the row was written, the reader may have left the organization or have had their account closed. */
    boolean isToOrganizer() {
        return about.organizers().contains(to.id()) && !mail.people().isDeactivated(to.id());
    }

    /** Somebody else may lead it by now, or nobody. */
    boolean isToLead() {
        return mail.leading().leadOf(about.assignment()).equals(Optional.of(to.id()));
    }

    TimeSlot slot() {
        return about.shift().slot();
    }

    /** When the night ends at which it would leave; null by day. */
    @Nullable
    Instant morning() {
        return ReminderTimes.morning(now, slot().zone()).orElse(null);
    }

    Words words() {
        return mail.texts().in(to.language());
    }

    /** Begins a letter whose subject tells the day. */
    ShiftWriting begin(String key) {
        return begin(key, key);
    }

    ShiftWriting begin(String subject, String key) {
        return new ShiftWriting(this, words().get(subject + ".subject", "date", EventInMail.date(slot(), words())))
                .tell(key);
    }
}
