package nyc.icefree.calendar.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or time as a property gives it, not yet an instant.
 *
 * @param offset from the value itself: Z, or +0100 as some write it
 */
record Moment(
        LocalDateTime local,
        @Nullable ZoneOffset offset,
        @Nullable String zone,
        boolean day) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[Tt ]\\s?(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:\\.\\d{1,9})?)?\\s?([Zz]|[+-]\\d{2}:?\\d{2})?)?");

    static Optional<Moment> of(ContentLine line) {
        return of(line.value(), line.parameter("TZID"));
    }

    /** All values of an EXDATE or RDATE; a period counts as its start. Skips unreadable values. */
    static List<Moment> list(ContentLine line) {
        var found = new ArrayList<Moment>();
        for (String one : line.value().split("[,;]")) {
            int slash = one.indexOf('/');
            of(slash < 0 ? one : one.substring(0, slash), line.parameter("TZID"))
                    .ifPresent(found::add);
        }
        return found;
    }

    static Optional<Moment> of(String value, @Nullable String zone) {
        var form = FORM.matcher(value.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var date = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (form.group(4) == null) {
                return Optional.of(new Moment(date.atStartOfDay(), null, null, true));
            }
            boolean midnight = number(form, 4) == 24;
            var time = LocalTime.of(
                    midnight ? 0 : number(form, 4),
                    number(form, 5),
                    form.group(6) == null ? 0 : Math.min(59, number(form, 6)));
            String offset = form.group(7);
            return Optional.of(new Moment(
                    date.plusDays(midnight ? 1 : 0).atTime(time),
                    offset == null ? null : ZoneOffset.of(offset.toUpperCase(java.util.Locale.ROOT)),
                    zone == null || zone.isBlank() ? null : zone.strip(),
                    false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
