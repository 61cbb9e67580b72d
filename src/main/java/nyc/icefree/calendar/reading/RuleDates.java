package nyc.icefree.calendar.reading;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** The dates of a repeating event on its own wall clock: its rules and extra dates without its exceptions, in order. */
interface RuleDates {
    Set<String> TOO_FINE = Set.of("SECONDLY", "MINUTELY", "HOURLY");

    /** @param more there are dates after these */
    record Found(List<LocalDateTime> dates, boolean more) {}

    /**
     * @param start the first date
     * @param from dates before it are not wanted, but count
     * @param to exclusive
     * @throws IllegalArgumentException when the rule cannot be read
     */
    Found of(String rule, LocalDateTime start, LocalDateTime from, LocalDateTime to, int most);
}
