package nyc.icefree.calendar.reading;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where people join an event online (CONFERENCE; RFC 7986, 5.11). */
final class Conference {
    private static final int LONGEST = 500;

    private Conference() {}

    /** The first https address, one with pictures before one with sound alone; null without any. */
    static @Nullable String of(Component source) {
        return source.all("CONFERENCE").stream()
                .sorted(Comparator.comparing(line -> !features(line).contains("VIDEO")))
                .map(line -> PlainText.url(line.value()))
                .filter(Objects::nonNull)
                .filter(link -> link.length() <= LONGEST && link.indexOf('@') < 0)
                .findFirst()
                .orElse(null);
    }

    private static String features(ContentLine line) {
        String features = line.parameter("FEATURE");
        return features == null ? "" : features.toUpperCase(Locale.ROOT);
    }
}
