package nyc.icefree.messages.letters.shifts;

import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.people.PersonCard;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.ShiftMail;

/** Says to who leads a shift that one of its people left it at the last moment. */
@LetterFor(MessageReason.SHIFT_LEFT_LATE)
record ShiftLeftLate(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isForReader(ShiftFacts facts) {
        return facts.isToLead();
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return !facts.isHeld();
    }

    @Override
    public Letter write(ShiftFacts facts) {
        return facts.begin("mail.shift-left-late").shift().event().toMyShifts();
    }

    @Override
    public Optional<ShiftMail> foreseenAbout(EventId event, PersonCard reader) {
        return foreseenAs(AssignmentState.HANDED_BACK, event, reader);
    }
}
