package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.shifts.AssignmentState;

/** Says to organizers that somebody asks for a shift. */
@LetterFor(MessageReason.SHIFT_ASKED)
record ShiftAskedLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isForReader(ShiftFacts facts) {
        return facts.isToOrganizer();
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return facts.isAsked();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        return facts.begin("mail.shift-asked").shift().event().toWorkspace();
    }

    @Override
    public AssignmentState foreseenAs() {
        return AssignmentState.ASKED;
    }
}
