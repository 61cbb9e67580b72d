package nyc.icefree.messages.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventTerms;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.events.Events;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.Booking;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpMail;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedAnswers;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The letters that an event will send, by those who write them when they leave, to a party and a volunteer whom nobody knows.
 */
@Component
public class ForeseenLetters {
    private static final String NAME = "Rosa";
    private static final String ADDRESS = "rosa@example.org";
    /** Long before anything is near. */
    private static final Instant EARLY = Instant.EPOCH;

    private static final Needs SEATED = new Needs(null, Set.of(Need.SEAT), "");
    private static final PartyPeople PARTY = PartyPeople.notAsked(2);

    private final RsvpLetters rsvps;
    private final ShiftLetters shifts;
    private final Events events;
    private final ShiftRecords records;
    private final ThanksLetter thanks;
    private final Texts texts;

    ForeseenLetters(
            RsvpLetters rsvps,
            ShiftLetters shifts,
            Events events,
            ShiftRecords records,
            ThanksLetter thanks,
            Texts texts) {
        this.thanks = thanks;
        this.texts = texts;
        this.rsvps = rsvps;
        this.shifts = shifts;
        this.events = events;
        this.records = records;
    }

    /**
     * @param to how the party stands that gets it; null for a letter to volunteers or about them
     * @param leavesAt where an hour stands at which it leaves; null when something else sets it off
     */
    public record Foreseen(
            MessageReason reason,
            @Nullable RsvpState to,
            @Nullable Instant leavesAt,
            Letter letter) {}

    /**
     * Those to parties first.
     *
     * @param withShifts whether also those that show where somebody is to be who helps, and with what
     */
    public List<Foreseen> of(EventTerms event, Language language, boolean withShifts) {
        return Stream.concat(toParties(event, language), withShifts ? ofShifts(event, language) : Stream.empty())
                .toList();
    }

    private Stream<Foreseen> toParties(EventTerms event, Language language) {
        if (!event.rsvps().takesRsvps()) {
            return Stream.empty();
        }
        return EnumSet.range(MessageReason.RSVP_CONFIRMATION, MessageReason.EVENT_POSTPONED).stream()
                .flatMap(reason -> readers(reason, event.rsvps()).flatMap(to -> toParty(reason, to, event, language)));
    }

    private Stream<Foreseen> toParty(MessageReason reason, RsvpState to, EventTerms event, Language language) {
        var view = events.foreseen(event.id(), to == RsvpState.GOING ? Audience.COMING : Audience.INVITED)
                .orElseThrow();
        Instant leavesAt = hour(reason, event, view);
        boolean never = leavesAt == null && (isReminder(reason) || reason == MessageReason.EVENT_ADDRESS);
        if (never) {
            return Stream.empty();
        }
        var party = party(reason, to, event, language);
        return Stream.of(new Foreseen(
                reason,
                to,
                leavesAt,
                reason == MessageReason.RSVP_THANKS
                        ? thanks.foreseen(party, view, texts.in(language))
                        : rsvps.write(reason, party, view, LetterReader.ONLOOKER, EARLY)));
    }

    private static boolean isReminder(MessageReason reason) {
        return Stream.of(ReminderTimes.Part.values())
                .map(MessageReason::reminder)
                .anyMatch(reason::equals);
    }

    private static @Nullable Instant hour(MessageReason reason, EventTerms event, EventView view) {
        if (reason == MessageReason.RSVP_THANKS) {
            return ThanksTime.of(event.slot());
        }
        Instant from = view.addressFrom();
        if (reason == MessageReason.EVENT_ADDRESS) {
            return from == null ? null : RsvpLetters.morningBefore(view, from).orElse(from);
        }
        return ReminderTimes.of(event.slot(), event.rsvps().reminders()).all().stream()
                .filter(reminder -> MessageReason.reminder(reminder.part()) == reason)
                .map(ReminderTimes.Reminder::at)
                .findFirst()
                .orElse(null);
    }

    /** How parties stand that get it; none where this event will have none such. */
    private static Stream<RsvpState> readers(MessageReason reason, RsvpTerms terms) {
        boolean waits = terms.capacity() != null;
        boolean asks = terms.admittance() == Admittance.APPROVED;
        if (reason.isEventNews()) {
            return Stream.of(RsvpState.GOING);
        }
        return switch (reason) {
            case RSVP_CONFIRMATION ->
                Stream.of(
                                Stream.of(RsvpState.GOING, RsvpState.MAYBE),
                                where(asks, RsvpState.ASKED),
                                where(waits, RsvpState.WAITLISTED))
                        .flatMap(states -> states);
            case RSVP_PROMOTION -> where(waits || asks, RsvpState.GOING);
            case RSVP_OFFER -> where(waits, RsvpState.OFFERED);
            case RSVP_LAPSED, RSVP_OUTGROWN -> where(waits, RsvpState.WAITLISTED);
            case RSVP_WAITS -> where(waits && asks, RsvpState.WAITLISTED);
            case RSVP_REFUSED -> where(asks, RsvpState.REFUSED);
            case RSVP_THANKS -> where(!terms.withoutThanks(), RsvpState.GOING);
            case RSVP_NEED_ANSWERED, EVENT_ADDRESS, RSVP_CALENDAR, RSVP_REMINDER, RSVP_REMINDER_TODAY ->
                Stream.of(RsvpState.GOING);
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }

    private static Stream<RsvpState> where(boolean so, RsvpState state) {
        return so ? Stream.of(state) : Stream.empty();
    }

    private static RsvpMail party(MessageReason reason, RsvpState state, EventTerms event, Language language) {
        boolean answered = reason == MessageReason.RSVP_NEED_ANSWERED;
        var party = Party.of(NAME, PARTY, ADDRESS, answered ? SEATED : Needs.NONE, language);
        Instant until = state == RsvpState.OFFERED ? event.slot().startsAt().minus(Duration.ofDays(1)) : null;
        return new RsvpMail(
                RsvpId.random(),
                event.id(),
                new Booking(state, null, false, 0, until, null),
                answered ? party.told(NeedAnswers.NONE.with(NeedTopic.of(NeedKind.SEAT), NeedAnswer.ARRANGED)) : party,
                SecretToken.random(),
                reason == MessageReason.RSVP_OUTGROWN ? Integer.valueOf(PARTY.total() - 1) : null);
    }

    private Stream<Foreseen> ofShifts(EventTerms event, Language language) {
        var reader = new PersonCard(PersonId.random(), NAME, ADDRESS, language, true);
        return Stream.concat(
                        EnumSet.range(MessageReason.SHIFT_CONFIRMATION, MessageReason.SHIFT_REMINDER).stream(),
                        EnumSet.range(MessageReason.EVENT_CHANGED, MessageReason.EVENT_POSTPONED).stream())
                .flatMap(
                        reason -> records
                                .foreseen(
                                        event.id(), standing(reason), reason == MessageReason.SHIFT_ALONE_TEAM, reader)
                                .stream()
                                .map(about -> ofShift(reason, about, reader)));
    }

    private Foreseen ofShift(MessageReason reason, ShiftMail about, PersonCard reader) {
        Instant leavesAt = reason == MessageReason.SHIFT_REMINDER
                ? ReminderTimes.of(about.shift().slot(), Reminders.DAY_BEFORE)
                        .all()
                        .getFirst()
                        .at()
                : null;
        String address = Objects.requireNonNull(reader.email());
        Instant then = Objects.requireNonNullElse(leavesAt, EARLY);
        return new Foreseen(reason, null, leavesAt, shifts.write(reason, false, reader, address, about, then));
    }

    private static AssignmentState standing(MessageReason reason) {
        if (reason.isEventNews()) {
            return AssignmentState.CONFIRMED;
        }
        return switch (reason) {
            case SHIFT_ASKED -> AssignmentState.ASKED;
            case SHIFT_DECLINED -> AssignmentState.DECLINED;
            case SHIFT_HANDED_BACK, SHIFT_COVERED, SHIFT_COVERED_TEAM, SHIFT_LEFT_LATE -> AssignmentState.HANDED_BACK;
            case SHIFT_CONFIRMATION, SHIFT_ALONE_TEAM, SHIFT_CHANGED, SHIFT_REMINDER, SHIFT_COVER_CALLED ->
                AssignmentState.CONFIRMED;
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }
}
