package nyc.icefree.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last answer that the asked side gave.
 *
 * @param by name of a colleague who gave it; null where it is not the reader's to know
 * @param decided that answer accepted or declined it
 */
public record Answered(@Nullable String by, Instant at, boolean decided) {}
