package nyc.icefree.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A series as calendars write it.
 *
 * @param root id of the series' page, also after a split
 * @param rule null for chosen dates
 * @param dates the rule's wall time of each event
 * @param outdone lower bound of SEQUENCE for each date: above what was told under its name before
 * @param wasOneEntry true when calendars knew one entry before the dates became entries of their own
 * @param follows UID of the series that this one was split off; null for none
 */
public record SeriesFacts(
        UUID id,
        UUID root,
        String uid,
        @Nullable Rule rule,
        LocalDateTime start,
        ZoneId zone,
        Set<LocalDateTime> exceptions,
        Map<EventId, LocalDateTime> dates,
        Map<EventId, Integer> outdone,
        boolean wasOneEntry,
        boolean published,
        int sequence,
        @Nullable String follows,
        Instant createdAt,
        Instant modifiedAt) {
    public SeriesFacts {
        exceptions = Set.copyOf(exceptions);
        dates = Map.copyOf(dates);
        outdone = Map.copyOf(outdone);
    }

    /** SEQUENCE of one date, the same everywhere; {@code own} counts changes of the date itself. */
    public int sequence(EventId date, int own) {
        return outdone.getOrDefault(date, 0) + own;
    }

    public boolean areApart() {
        return areApart(rule, start);
    }

    /**
     * True when dates are separate calendar entries: chosen dates, rules that Outlook lacks, and series from midnight,
     * whose dates may be whole days and must keep one form of value (RFC 5545, 3.8.4.4).
     */
    static boolean areApart(@Nullable Rule rule, LocalDateTime start) {
        return rule == null
                || !rule.pattern().isInOutlook()
                || start.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
