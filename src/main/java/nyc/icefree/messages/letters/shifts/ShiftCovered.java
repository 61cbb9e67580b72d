package nyc.icefree.messages.letters.shifts;

import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.people.PersonCard;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.ShiftMail;

/** Says to a volunteer who looked for cover that somebody has taken the shift. */
@LetterFor(MessageReason.SHIFT_COVERED)
record ShiftCovered(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return !facts.isHeld();
    }

    @Override
    public Letter write(ShiftFacts facts) {
        return facts.begin("mail.shift-covered").shift().event().toOtherShifts();
    }

    @Override
    public Optional<ShiftMail> foreseenAbout(EventId event, PersonCard reader) {
        return foreseenAs(AssignmentState.HANDED_BACK, event, reader);
    }
}
