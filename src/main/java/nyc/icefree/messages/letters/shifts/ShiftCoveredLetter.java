package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.shifts.AssignmentState;

/** Says to a volunteer who looked for cover that somebody has taken the shift. */
@LetterFor(MessageReason.SHIFT_COVERED)
record ShiftCoveredLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return !facts.isHeld();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        return facts.begin("mail.shift-covered").shift().event().toOtherShifts();
    }

    @Override
    public AssignmentState foreseenAs() {
        return AssignmentState.HANDED_BACK;
    }
}
