package nyc.icefree.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The organization's last answer.
 *
 * @param by name of the colleague; null when the reader may not know it
 * @param decided whether it accepted or declined
 */
public record Answered(@Nullable String by, Instant at, boolean decided) {}
