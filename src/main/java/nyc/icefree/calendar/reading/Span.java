package nyc.icefree.calendar.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** A DURATION (RFC 5545, 3.3.6): days on the wall clock, and exact time beside them. */
record Span(Duration days, Duration time) {
    private static final Pattern FORM = Pattern.compile(
            "([+-])?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?");

    static Optional<Span> of(String value) {
        var form = FORM.matcher(value.strip().toUpperCase(java.util.Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        long[] seconds = new long[7];
        int[] unit = {0, 0, 604_800, 86_400, 3_600, 60, 1};
        int sign = "-".equals(form.group(1)) ? -1 : 1;
        for (int group = 2; group <= 6; group++) {
            seconds[group] = form.group(group) == null ? 0 : sign * Long.parseLong(form.group(group)) * unit[group];
        }
        return Optional.of(new Span(
                Duration.ofSeconds(seconds[2] + seconds[3]), Duration.ofSeconds(seconds[4] + seconds[5] + seconds[6])));
    }

    static Span onTheClock(Duration length) {
        return new Span(length, Duration.ZERO);
    }

    static Span exactly(Duration length) {
        return new Span(Duration.ZERO, length);
    }

    Duration whole() {
        return days.plus(time);
    }

    boolean isSome() {
        return !whole().isNegative() && !whole().isZero();
    }
}
