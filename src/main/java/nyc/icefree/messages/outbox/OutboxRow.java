package nyc.icefree.messages.outbox;

import java.time.Duration;
import java.time.Instant;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One message and its fate, without whom it goes to and what it says.
 *
 * @param toRsvp to a party that comes, else to a person with an account or to whoever sent a request
 * @param dueAt not before this; in the future while it can be undone or waits for the next try
 * @param undoable whether it may still be taken back
 */
@NamedInterface("outbox")
public record OutboxRow(
        MessageId id,
        MessageReason reason,
        MessageState state,
        @Nullable MessageNote note,
        boolean toRsvp,
        @Nullable EventId event,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant settledAt,
        int attempts,
        boolean undoable) {
    private static final Duration WAITS_FOR_OTHERS = Duration.ofMinutes(2);

    /** Whether it waits for the hour at which its recipient gets all of a day, and not for what leaves with it a moment later. */
    public boolean isGathered(Instant now) {
        return reason.terms().pace() != MailTerms.Pace.AT_ONCE
                && state == MessageState.QUEUED
                && attempts == 0
                && dueAt.isAfter(now)
                && dueAt.isAfter(createdAt.plus(reason.terms().waits()).plus(WAITS_FOR_OTHERS));
    }
}
