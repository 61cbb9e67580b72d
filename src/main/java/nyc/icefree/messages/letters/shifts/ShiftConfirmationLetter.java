package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;

@LetterFor(MessageReason.SHIFT_CONFIRMATION)
record ShiftConfirmationLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return facts.isHeld();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        boolean putIn = isPutIn(facts);
        var letter = facts.begin("mail.shift-confirmation", putIn ? "mail.shift-put-in" : "mail.shift-confirmation");
        return letter.shift().event().briefing().answers(putIn).phone().toMyShifts();
    }

    /** Somebody else put them in, and they had not asked for it. */
    private static boolean isPutIn(ShiftFacts facts) {
        return facts.message() != null && facts.message().aboutVersion() < 0;
    }
}
