package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.shifts.AssignmentState;

/** Says to organizers that a volunteer cannot come. */
@LetterFor(MessageReason.SHIFT_HANDED_BACK)
record ShiftHandedBackLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isForReader(ShiftFacts facts) {
        return facts.isToOrganizer();
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return !facts.isHeld();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        return facts.begin("mail.shift-handed-back").shift().event().toWorkspace();
    }

    @Override
    public AssignmentState foreseenAs() {
        return AssignmentState.HANDED_BACK;
    }
}
