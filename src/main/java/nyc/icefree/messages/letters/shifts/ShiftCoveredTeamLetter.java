package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.shifts.AssignmentState;

/** Says to who organizes or leads a shift that it is in other hands, and was never empty. */
@LetterFor(MessageReason.SHIFT_COVERED_TEAM)
record ShiftCoveredTeamLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isForReader(ShiftFacts facts) {
        return facts.isToOrganizer() || facts.isToLead();
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return !facts.isHeld();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        return facts.begin("mail.shift-covered-team").shift().event().toTeam();
    }

    @Override
    public AssignmentState foreseenAs() {
        return AssignmentState.HANDED_BACK;
    }
}
