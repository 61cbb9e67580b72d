package nyc.icefree.messages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event's people are about to be told.
 *
 * @param count messages that can still be taken back
 * @param dueAt when the first of them goes out; null when there are none
 */
public record WaitingMessages(int count, @Nullable Instant dueAt) {}
