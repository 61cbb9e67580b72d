package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to a volunteer that hours or place of their shift are others. */
@LetterFor(MessageReason.SHIFT_CHANGED)
record ShiftChangedLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return facts.isHeldOrAsked();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        var letter =
                facts.begin("mail.shift-changed").shift().event().briefing().lateChange(facts.slot());
        return (facts.isHeld() ? letter.answers(false).phone() : letter).toMyShifts();
    }
}
