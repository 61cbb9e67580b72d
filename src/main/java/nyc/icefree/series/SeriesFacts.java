package nyc.icefree.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A series as a calendar writes it.
 *
 * @param root by which the page of the series is found, also after it was split
 * @param uid the iCalendar UID that all its dates share
 * @param rule null for chosen dates
 * @param start from which the rule counts
 * @param dates what the rule calls each event
 * @param outdone what was said of each date's name before the date bore it
 * @param wasOneEntry calendars knew it as one entry before its dates became entries by themselves
 * @param published new dates become public when they are made
 * @param follows the UID of the series of which it was the rest; null for none
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

    /**
     * The SEQUENCE of one date, the same wherever it is told of.
     *
     * @param own changes of the date by itself
     */
    public int sequence(EventId date, int own) {
        return outdone.getOrDefault(date, 0) + own;
    }

    /** As {@link #areApart(Rule, LocalDateTime)}. */
    public boolean areApart() {
        return areApart(rule, start);
    }

    /**
     * Whether dates are entries by themselves in calendars: of chosen days, of a rule that Outlook has not, and of one that
     * begins at midnight, which may be whole days. Every value would have another form then, and must keep it when a date gets
     * hours (RFC 5545, 3.8.4.4).
     */
    static boolean areApart(@Nullable Rule rule, LocalDateTime start) {
        return rule == null
                || !rule.pattern().isInOutlook()
                || start.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
