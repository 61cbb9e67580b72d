package nyc.icefree.calendar.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** A DURATION (RFC 5545, 3.3.6), with days of 24 hours. */
final class Span {
    private static final Pattern FORM = Pattern.compile(
            "([+-])?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?");

    private Span() {}

    static Optional<Duration> of(String value) {
        var form = FORM.matcher(value.strip().toUpperCase(java.util.Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        long seconds = 0;
        int[] unit = {0, 0, 604_800, 86_400, 3_600, 60, 1};
        for (int group = 2; group <= 6; group++) {
            seconds += form.group(group) == null ? 0 : Long.parseLong(form.group(group)) * unit[group];
        }
        return Optional.of(Duration.ofSeconds("-".equals(form.group(1)) ? -seconds : seconds));
    }
}
