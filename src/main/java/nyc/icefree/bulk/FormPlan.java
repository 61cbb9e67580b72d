package nyc.icefree.bulk;

import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.series.Repeats;
import org.jspecify.annotations.Nullable;

/**
 * What somebody plans in one form.
 *
 * @param repeats null for once
 * @param template null when it starts from none
 */
public record FormPlan(
        OrganizationId host,
        EventDraft form,
        @Nullable Repeats repeats,
        @Nullable PatternId template) {}
