package nyc.icefree.messages.outbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;

/**
 * @param about an RSVP, assignment, event or request, or the recipient again
 * @param copy raised by each sending once more by hand
 * @param towards where its link leads afterwards; null when nowhere, and once it has left
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
    public static int nextVersion(Collection<QueuedMessage> earlier) {
        return earlier.stream().mapToInt(QueuedMessage::aboutVersion).max().orElse(0) + 1;
    }

    /** No hour tells that several parties are one person: it is kept to the minute. */
    public boolean isToldToTheMinute() {
        return recipient.kind() == Recipient.Kind.RSVP && reason.terms().grouping() != null;
    }

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
