package nyc.icefree.partnercalendars;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

sealed interface FetchResult {
    /**
     * @param charset as the server says, if it does
     * @param etag and {@code lastModified} as given, to send back next time
     */
    record Fresh(
            byte[] octets,
            @Nullable String charset,
            @Nullable String etag,
            @Nullable String lastModified) implements FetchResult {}

    record Unchanged() implements FetchResult {}

    /** @param retryAfter as the server wishes; null when it says nothing */
    record Failed(SourceProblem problem, @Nullable Duration retryAfter) implements FetchResult {}
}
