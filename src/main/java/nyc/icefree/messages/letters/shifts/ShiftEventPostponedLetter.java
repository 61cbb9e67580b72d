package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

@LetterFor(MessageReason.EVENT_POSTPONED)
record ShiftEventPostponedLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return facts.isPostponed() && facts.isHeldOrAsked();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        return facts.begin("mail.postponed").shift().event().because().toMyShifts();
    }
}
