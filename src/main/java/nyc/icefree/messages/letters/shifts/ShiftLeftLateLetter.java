package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.shifts.AssignmentState;

/** Says to who leads a shift that one of its people left it at the last moment. */
@LetterFor(MessageReason.SHIFT_LEFT_LATE)
record ShiftLeftLateLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isForReader(ShiftFacts facts) {
        return facts.isToLead();
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return !facts.isHeld();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        return facts.begin("mail.shift-left-late").shift().event().toMyShifts();
    }

    @Override
    public AssignmentState foreseenAs() {
        return AssignmentState.HANDED_BACK;
    }
}
