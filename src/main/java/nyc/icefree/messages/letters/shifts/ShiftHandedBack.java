package nyc.icefree.messages.letters.shifts;

import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.people.PersonCard;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.ShiftMail;

/** Says to organizers that a volunteer cannot come. */
@LetterFor(MessageReason.SHIFT_HANDED_BACK)
record ShiftHandedBack(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isForReader(ShiftFacts facts) {
        return facts.isToOrganizer();
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return !facts.isHeld();
    }

    @Override
    public Letter write(ShiftFacts facts) {
        return facts.begin("mail.shift-handed-back").shift().event().toWorkspace();
    }

    @Override
    public Optional<ShiftMail> foreseenAbout(EventId event, PersonCard reader) {
        return foreseenAs(AssignmentState.HANDED_BACK, event, reader);
    }
}
