package nyc.icefree.series;

import java.time.ZoneId;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A series as its organizers see it.
 *
 * @param rule null for chosen dates
 * @param first the date by which it is opened: the next to come, else the last
 * @param wholeDays the next dates are made without hours
 * @param drafts coming dates that are not public yet
 * @param nextDraft the first of them
 */
public record SeriesView(
        SeriesId id,
        OrganizationId host,
        @Nullable Rule rule,
        ZoneId zone,
        EventId first,
        boolean published,
        boolean wholeDays,
        int dates,
        int drafts,
        @Nullable EventId nextDraft) {}
