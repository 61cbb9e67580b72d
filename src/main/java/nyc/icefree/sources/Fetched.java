package nyc.icefree.sources;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for a calendar. */
sealed interface Fetched {
    /**
     * @param charset of which the server speaks, where it does
     * @param etag and {@code lastModified} as given, to be told to the server the next time
     */
    record Fresh(
            byte[] octets,
            @Nullable String charset,
            @Nullable String etag,
            @Nullable String lastModified) implements Fetched {}

    /** The same as the last time. */
    record Unchanged() implements Fetched {}

    /** @param retryAfter as the server wishes; null when it says nothing */
    record Failed(SourceProblem problem, @Nullable Duration retryAfter) implements Fetched {}
}
