package nyc.icefree.messages.letters.shifts;

import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.people.PersonCard;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.ShiftMail;

/** Says to who organizes or leads, the day before, that one person is in a shift who is not to be alone. */
@LetterFor(MessageReason.SHIFT_ALONE_TEAM)
record ShiftAloneTeam(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isForReader(ShiftFacts facts) {
        return facts.isToOrganizer() || facts.isToLead();
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return facts.about().alone() && !facts.isPostponed();
    }

    @Override
    public Letter write(ShiftFacts facts) {
        return facts.begin("mail.shift-alone-team").shift().event().toTeam();
    }

    @Override
    public Optional<ShiftMail> foreseenAbout(EventId event, PersonCard reader) {
        return mail.shifts().foreseen(event, AssignmentState.CONFIRMED, true, reader);
    }
}
