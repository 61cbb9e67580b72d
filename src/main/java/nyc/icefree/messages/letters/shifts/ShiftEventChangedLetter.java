package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

/** Says to a volunteer that day, hour or place of the event is another, with all their shifts there. */
@LetterFor(MessageReason.EVENT_CHANGED)
record ShiftEventChangedLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return facts.isHeldOrAsked();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        var letter = facts.begin("mail.changed").shift();
        var others = mail.shifts().besides(facts.about().assignment()).stream()
                .filter(other -> !other.slot().isOver(facts.now()))
                .toList();
        others.forEach(letter::shift);
        var event = facts.about().event();
        letter.event().lateChange(event == null ? facts.slot() : event.slot());
        return (facts.isHeld() && others.isEmpty() ? letter.answers(false).phone() : letter).toMyShifts();
    }
}
