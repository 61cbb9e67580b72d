package nyc.icefree.messages.letters.shifts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.messages.asks.AskMailStops;
import nyc.icefree.messages.letters.LetterFor;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.asks.AskStops;
import nyc.icefree.shifts.signup.OpenShiftFilter;
import nyc.icefree.shifts.signup.OpenShiftList;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.shifts.signup.VolunteerShift;
import org.jspecify.annotations.Nullable;

/** Thanks a volunteer the day after, and says what they do next, or else which shifts need people. */
@LetterFor(MessageReason.SHIFT_THANKS)
record ShiftThanksLetter(AssignmentMail mail, OpenShiftList open, AskStops stops, AskMailStops links)
        implements ShiftLetter {
    private static final int MOST = 3;

    @Override
    public Optional<MessageNote> reasonNotTo(ShiftFacts facts) {
        return !isStillSo(facts)
                ? Optional.of(MessageNote.OVERTAKEN)
                : stops.isStopped(facts.to().id()) ? Optional.of(MessageNote.STOPPED) : Optional.empty();
    }

    @Override
    public boolean isStillSo(ShiftFacts facts) {
        return facts.isHeld()
                && !facts.about().cancelled()
                && !facts.isPostponed()
                && facts.slot().isOver(facts.now())
                && isForeseen(MessageReason.SHIFT_THANKS, facts.about());
    }

    /** Where the event’s organizers chose no thanks there are none. */
    @Override
    public boolean isForeseen(MessageReason reason, ShiftMail about) {
        var event = about.event();
        return event == null
                || mail.events()
                        .termsOf(event.id())
                        .filter(terms -> !terms.rsvps().withoutThanks())
                        .isPresent();
    }

    @Override
    public @Nullable Instant notBefore(ShiftFacts facts) {
        return facts.morning();
    }

    @Override
    public ShiftWriting write(ShiftFacts facts) {
        var letter = facts.begin("mail.shift-thanks").shift();
        return ending(facts, letter).stop(() -> links.link(facts.to().id()));
    }

    private ShiftWriting ending(ShiftFacts facts, ShiftWriting letter) {
        var next = next(facts);
        if (next.isPresent()) {
            return letter.tell("mail.shift-thanks.next").shift(next.get()).toMyShifts();
        }
        var needy = needy(facts);
        if (needy.isEmpty()) {
            return letter.toMyShifts();
        }
        letter.tell("mail.shift-thanks.open");
        needy.forEach(letter::shift);
        return letter.toOtherShifts();
    }

    private Optional<ShiftCard> next(ShiftFacts facts) {
        return mail.shifts().ofVolunteer(facts.to().id()).stream()
                .filter(one -> one.confirmed() && !one.isOff())
                .map(VolunteerShift::shift)
                .filter(shift -> !shift.slot().hasStarted(facts.now()))
                .min(Comparator.comparing(shift -> shift.slot().startsAt()));
    }

    private List<ShiftCard> needy(ShiftFacts facts) {
        return open.offered(facts.to().id(), OpenShiftFilter.ALL).stream()
                .filter(offered -> offered.status().maySignUp())
                .map(offered -> offered.open().shift())
                .limit(MOST)
                .toList();
    }

    @Override
    public Instant leavesAt(MessageReason reason, ShiftMail about) {
        return ThanksTime.of(about.shift().slot());
    }
}
