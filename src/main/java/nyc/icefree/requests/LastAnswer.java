package nyc.icefree.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param by null when the reader may not know the name
 * @param decided whether it accepted or declined
 */
public record LastAnswer(@Nullable String by, Instant at, boolean decided) {}
