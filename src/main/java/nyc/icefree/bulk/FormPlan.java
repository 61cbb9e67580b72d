package nyc.icefree.bulk;

import nyc.icefree.disclosure.PatternId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.series.Repeats;
import org.jspecify.annotations.Nullable;

/** @param repeats null for once */
public record FormPlan(
        OrganizationId host,
        EventDraft form,
        @Nullable Repeats repeats,
        @Nullable PatternId template) {}
