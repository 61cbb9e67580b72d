package nyc.icefree.messages.letters.shifts;

import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.people.PersonCard;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.ShiftMail;

/** Says to who organizes or leads a shift that it is in other hands, and was never empty. */
@LetterFor(MessageReason.SHIFT_COVERED_TEAM)
record ShiftCoveredTeam(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isForReader(ShiftFacts facts) {
        return facts.isToOrganizer() || facts.isToLead();
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return !facts.isHeld();
    }

    @Override
    public Letter write(ShiftFacts facts) {
        return facts.begin("mail.shift-covered-team").shift().event().toTeam();
    }

    @Override
    public Optional<ShiftMail> foreseenAbout(EventId event, PersonCard reader) {
        return foreseenAs(AssignmentState.HANDED_BACK, event, reader);
    }
}
