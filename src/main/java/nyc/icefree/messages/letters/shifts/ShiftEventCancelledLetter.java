package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

@LetterFor(MessageReason.EVENT_CANCELLED)
record ShiftEventCancelledLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isToldOfCancelled() {
        return true;
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return facts.about().cancelled() && facts.isHeldOrAsked();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        return facts.begin("mail.cancelled").shift().event().because().toOtherShifts();
    }
}
