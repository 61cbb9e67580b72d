package nyc.icefree.messages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many messages can still be taken back, and when the first goes out; null when there are none. */
public record WaitingMessages(int count, @Nullable Instant dueAt) {}
