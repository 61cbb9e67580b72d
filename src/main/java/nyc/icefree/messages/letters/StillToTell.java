package nyc.icefree.messages.letters;

import java.time.Instant;
import java.util.Optional;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.events.Events;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.rsvp.RsvpMail;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.needs.NeedAnswer;
import org.springframework.stereotype.Component;

/** Whether what a party was to be told is still so when its mail leaves. */
@Component
class StillToTell {
    private final Events events;
    private final OutboxRows rows;

    StillToTell(Events events, OutboxRows rows) {
        this.events = events;
        this.rows = rows;
    }

    Optional<MessageNote> reasonNotTo(
            MessageReason reason, QueuedMessage message, RsvpMail party, EventView event, Instant now) {
        if (!isStillSo(reason, party, now)) {
            return Optional.of(MessageNote.OVERTAKEN);
        }
        if (reason == MessageReason.RSVP_THANKS) {
            boolean thanked = event.state() == EventState.PUBLISHED
                    && event.slot().isOver(now)
                    && ThanksTime.number(event.slot()) == message.aboutVersion()
                    && events.termsOf(event.id())
                            .filter(terms -> !terms.rsvps().withoutThanks())
                            .isPresent();
            return thanked ? Optional.empty() : Optional.of(MessageNote.OVERTAKEN);
        }
        if (isOver(event, now)) {
            return Optional.of(MessageNote.EVENT_OVER);
        }
        if (reason == MessageReason.RSVP_CALENDAR) {
            return Optional.empty();
        }
        if (reason == MessageReason.EVENT_CANCELLED) {
            return event.cancelled() ? Optional.empty() : Optional.of(MessageNote.OVERTAKEN);
        }
        if (reason == MessageReason.EVENT_UNPUBLISHED) {
            return event.state() == EventState.UNPUBLISHED ? Optional.empty() : Optional.of(MessageNote.OVERTAKEN);
        }
        if (reason == MessageReason.EVENT_POSTPONED) {
            return event.postponed() ? Optional.empty() : Optional.of(MessageNote.OVERTAKEN);
        }
        if (event.cancelled()) {
            return Optional.of(MessageNote.EVENT_CANCELLED);
        }
        boolean overtaken = !isOn(reason, event)
                || (reason == MessageReason.RSVP_NEED_ANSWERED && !hasAnAnswer(message, party))
                || (isReminder(reason) && !remindsNow(reason, message, event, now))
                || (reason == MessageReason.EVENT_ADDRESS && event.place().addressHidden());
        return overtaken ? Optional.of(MessageNote.OVERTAKEN) : Optional.empty();
    }

    private boolean isOver(EventView event, Instant now) {
        return events.termsOf(event.id()).map(terms -> terms.isOver(now)).orElse(true);
    }

    /** The link to its answer is a party's also while there is no day. */
    private static boolean isOn(MessageReason reason, EventView event) {
        return event.takesPlace() || event.postponed() && reason == MessageReason.RSVP_CONFIRMATION;
    }

    /** Or had one that is taken back since then: whoever counted on it must know. */
    private boolean hasAnAnswer(QueuedMessage message, RsvpMail party) {
        return party.needs().topics().stream().anyMatch(topic -> party.answers().to(topic) != NeedAnswer.OPEN)
                || saysItAnew(message);
    }

    /** Whether a mail for the same reason left before this one, which it replaces, or leaves at this moment. */
    boolean saysItAnew(QueuedMessage message) {
        return earlierLeaves(message)
                || rows.of(message.reason(), message.recipient()).stream()
                        .anyMatch(other -> other.state() == MessageState.SENT
                                && !other.id().equals(message.id()));
    }

    /** Whether an earlier mail for the same reason is in hand: what that says is known once it has left or was dropped. */
    boolean earlierLeaves(QueuedMessage message) {
        return rows.of(message.reason(), message.recipient()).stream()
                .anyMatch(other ->
                        other.state() == MessageState.SENDING && other.aboutVersion() < message.aboutVersion());
    }

    private static boolean isReminder(MessageReason reason) {
        return reason == MessageReason.RSVP_REMINDER || reason == MessageReason.RSVP_REMINDER_TODAY;
    }

    /** Of the time at which the event now is, and before a later one says the same. */
    private boolean remindsNow(MessageReason reason, QueuedMessage message, EventView event, Instant now) {
        return events.termsOf(event.id())
                .map(terms -> ReminderTimes.of(terms.slot(), terms.rsvps().reminders()))
                .filter(times -> times.number() == message.aboutVersion())
                .flatMap(times -> times.current(now))
                .filter(reminder -> MessageReason.reminder(reminder.part()) == reason)
                .isPresent();
    }

    private static boolean isStillSo(MessageReason reason, RsvpMail party, Instant now) {
        // what is held may be made up
        boolean isOpen = party.state().isOpen() && party.state() != RsvpState.HELD;
        if (reason.isEventNews()) {
            return isOpen;
        }
        return switch (reason) {
            case RSVP_THANKS -> party.state().isGoing();
            case RSVP_PROMOTION, RSVP_REMINDER, RSVP_REMINDER_TODAY -> party.state() == RsvpState.GOING;
            case RSVP_OFFER -> offered(party, now);
            case RSVP_LAPSED -> party.state() == RsvpState.WAITLISTED || party.tookNone();
            case RSVP_WAITS -> party.state() == RsvpState.WAITLISTED;
            case RSVP_OUTGROWN -> party.tooSmall() != null;
            case RSVP_REFUSED -> party.state() == RsvpState.REFUSED;
            case RSVP_CALENDAR -> true;
            case RSVP_CONFIRMATION, RSVP_NEED_ANSWERED, EVENT_ADDRESS -> isOpen;
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }

    private static boolean offered(RsvpMail party, Instant now) {
        return party.offeredUntil() != null && now.isBefore(party.offeredUntil());
    }
}
