package nyc.icefree.messages.letters.shifts;

import nyc.icefree.disclosure.EventState;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

@LetterFor(MessageReason.EVENT_UNPUBLISHED)
record ShiftEventUnpublishedLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isToldOfCancelled() {
        return true;
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        var event = facts.about().event();
        return facts.about().cancelled()
                && facts.isHeldOrAsked()
                && (event == null || event.state() == EventState.UNPUBLISHED);
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        return facts.begin("mail.unpublished").shift().event().toOtherShifts();
    }
}
