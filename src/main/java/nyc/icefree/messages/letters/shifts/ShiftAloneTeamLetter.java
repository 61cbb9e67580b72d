package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to who organizes or leads, the day before, that one person is in a shift who is not to be alone. */
@LetterFor(MessageReason.SHIFT_ALONE_TEAM)
record ShiftAloneTeamLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isForReader(ShiftFacts facts) {
        return facts.isToOrganizer() || facts.isToLead();
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return facts.about().alone() && !facts.isPostponed();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        return facts.begin("mail.shift-alone-team").shift().event().toTeam();
    }
}
