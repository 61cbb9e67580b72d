package nyc.icefree.messages.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox.
 *
 * @param about what is spoken of: an RSVP, an assignment, an event, a request, or the recipient again
 * @param copy raised by each sending once more by hand
 * @param towards where its link leads afterwards; null when nowhere in particular, and once it has left
 */
public record QueuedMessage(
        UUID id,
        MessageReason reason,
        Recipient recipient,
        UUID about,
        int aboutVersion,
        @Nullable EventId event,
        MessageState state,
        @Nullable MessageNote note,
        int attempts,
        int copy,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant settledAt,
        @Nullable UUID towards) {
    /** Of several parties that may be one person no table tells by the hour that they are. */
    public boolean isToldToTheMinute() {
        return recipient.kind() == Recipient.Kind.RSVP && reason.terms().grouping() != null;
    }

    /** When it is in turn that is not before that moment. */
    public Instant notBefore(Instant moment) {
        return isToldToTheMinute() ? moment.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES) : moment;
    }

    public OutboxRow row() {
        return new OutboxRow(
                new MessageId(id),
                reason,
                state,
                note,
                recipient.kind() == Recipient.Kind.RSVP,
                event,
                createdAt,
                dueAt,
                settledAt,
                attempts,
                state.waits() && !reason.terms().warns());
    }
}
