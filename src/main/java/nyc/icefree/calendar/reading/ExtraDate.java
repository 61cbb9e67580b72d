package nyc.icefree.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One value of an RDATE (RFC 5545, 3.8.5.2). A period has its own end or length. */
record ExtraDate(
        Moment start, @Nullable Moment end, @Nullable Span length) {
    /** Skips unreadable values; a period with an unreadable end keeps its start. */
    static List<ExtraDate> list(ContentLine line) {
        var found = new ArrayList<ExtraDate>();
        String zone = line.parameter("TZID");
        for (String one : line.value().split("[,;]")) {
            String[] period = one.split("/", 2);
            Moment.of(period[0], zone)
                    .ifPresent(start -> found.add(
                            period.length == 1
                                    ? new ExtraDate(start, null, null)
                                    : new ExtraDate(
                                            start,
                                            Moment.of(period[1], zone).orElse(null),
                                            Span.of(period[1]).orElse(null))));
        }
        return found;
    }

    Optional<Moment> until() {
        return Optional.ofNullable(end);
    }
}
