package nyc.icefree.messages.letters.shifts;

import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.shifts.AssignmentState;

/** Says to a volunteer that an organizer said no, or took the shift away. */
@LetterFor(MessageReason.SHIFT_DECLINED)
record ShiftDeclinedLetter(AssignmentMail mail) implements ShiftLetter {
    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return isTakenAway(facts) ? !facts.isHeld() : facts.about().state() == AssignmentState.DECLINED;
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        return facts.begin(isTakenAway(facts) ? "mail.shift-unassigned" : "mail.shift-declined")
                .shift()
                .event()
                .toOtherShifts();
    }

    /** They had it, or else only asked for it. */
    private static boolean isTakenAway(ShiftFacts facts) {
        return facts.message() != null && facts.message().aboutVersion() < 0;
    }

    @Override
    public AssignmentState foreseenAs() {
        return AssignmentState.DECLINED;
    }
}
