package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to organizers that who leads a shift misses people. */
@LetterFor(MessageReason.SHIFT_COVER_CALLED)
record ShiftCoverCalledLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isForReader(ShiftFacts facts) {
        return facts.isToOrganizer();
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return facts.isHeld();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        return facts.begin("mail.shift-cover-called").shift().event().toWorkspace();
    }
}
