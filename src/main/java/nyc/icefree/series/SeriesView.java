package nyc.icefree.series;

import java.time.ZoneId;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * @param rule null for chosen dates
 * @param first the next draft or published date, else the last date
 * @param wholeDays true when the next dates are made without hours
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
