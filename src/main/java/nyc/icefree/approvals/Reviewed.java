package nyc.icefree.approvals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event that waited, for whoever wanted to decide about it too.
 *
 * @param by name of the administrator who decided; null for one who is not of the staff any more
 * @param mayTakeBack it was the reader, a moment ago
 */
public record Reviewed(Verdict verdict, @Nullable String by, Instant at, boolean mayTakeBack) {}
