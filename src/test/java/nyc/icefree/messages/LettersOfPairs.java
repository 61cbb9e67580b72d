package nyc.icefree.messages;

import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.terms.Structure;

/** What a shift that people do in twos has to tell. */
abstract class LettersOfPairs extends LettersOfEvents {
    @Override
    void toHelpers() {
        super.toHelpers();
        var team = given.team();
        var rosa = joined(team);
        var first = volunteer(team);
        var event = given.published(team);
        var shift = shift(team, event, SignupMode.OPEN, 16);
        inPairs(team, shift);
        var half = As.volunteer(first, () -> signup.take(shift));
        write(MessageReason.Shift.SHIFT_PAIR_OPEN, first, half, event);
        write(MessageReason.Shift.SHIFT_PAIR_TEAM, Recipient.of(rosa), half.value(), event);
        As.volunteer(volunteer(team), () -> signup.take(shift));
        write(MessageReason.Shift.SHIFT_PAIR_FULL, first, half, event);
    }

    private void inPairs(Given.Team team, ShiftId shift) {
        As.staff(team.organizer(), () -> {
            var sheet = shifts.sheet(shift);
            var draft = sheet.draft();
            shifts.change(shift, sheet.version(), draft.withTerms(draft.terms().withStructure(Structure.PAIRS)));
        });
    }
}
