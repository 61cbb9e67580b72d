package nyc.icefree.partnercalendars;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads Retry-After in seconds, at most two days; for a date our own back-off is used. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(2);

    private RetryAfter() {}

    static @Nullable Duration of(@Nullable String header) {
        if (header == null || !header.strip().matches("\\d{1,9}")) {
            return null;
        }
        var wished = Duration.ofSeconds(Long.parseLong(header.strip()));
        return wished.compareTo(LONGEST) > 0 ? LONGEST : wished;
    }
}
