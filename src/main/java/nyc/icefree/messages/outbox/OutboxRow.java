package nyc.icefree.messages.outbox;

import java.time.Duration;
import java.time.Instant;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A message and its fate, without recipient and words.
 *
 * @param dueAt in the future while it can be undone or waits for the next try
 * @param undoable can be taken back
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

    /** Whether it waits for the daily hour. */
    public boolean isGathered(Instant now) {
        return reason.terms().pace() != MailTerms.Pace.AT_ONCE
                && state == MessageState.QUEUED
                && attempts == 0
                && dueAt.isAfter(now)
                && dueAt.isAfter(createdAt.plus(reason.terms().waits()).plus(WAITS_FOR_OTHERS));
    }
}
