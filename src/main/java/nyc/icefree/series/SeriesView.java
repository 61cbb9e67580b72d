package nyc.icefree.series;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * @param rule null for chosen dates
 * @param first the next draft or published date, else the last date
 * @param skipped coming days of the rule that it leaves out
 * @param wholeDays true when the next dates are made without hours
 */
public record SeriesView(
        SeriesId id,
        OrganizationId host,
        @Nullable Rule rule,
        ZoneId zone,
        List<LocalDate> skipped,
        EventId first,
        boolean published,
        boolean wholeDays,
        int dates,
        int drafts,
        @Nullable EventId nextDraft) {}
