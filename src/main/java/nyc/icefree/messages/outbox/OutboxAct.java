package nyc.icefree.messages.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What happened, and how far its messages are.
 *
 * @param batch tells one change of an event from the next; null for what comes one by one
 * @param lastMade when its last message was written
 */
@NamedInterface("outbox")
public record OutboxAct(
        MessageReason reason,
        @Nullable UUID event,
        @Nullable Integer batch,
        int messages,
        int sent,
        int waiting,
        int failed,
        Instant lastMade) {
    /**
     * Null or empty lets everything through.
     *
     * @param events empty for messages about no event
     */
    @NamedInterface("outbox")
    public record Filter(
            Set<MessageState> states,
            @Nullable MessageReason reason,
            @Nullable Collection<UUID> events,
            @Nullable Integer batch) {}
}
