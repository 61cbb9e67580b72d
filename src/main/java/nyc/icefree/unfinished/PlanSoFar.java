package nyc.icefree.unfinished;

import java.util.Map;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.series.Repeats;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form at a moment, complete or not.
 *
 * @param host for whom a new event is planned
 * @param after the template that a new event was begun from; null for none
 * @param repeats null while it takes place once, or while its answers make no rule
 * @param unread by field, what was typed that cannot be read yet
 */
public record PlanSoFar(
        OrganizationId host,
        @Nullable PatternId after,
        EventDraft form,
        @Nullable Repeats repeats,
        Map<String, String> unread) {
    public PlanSoFar {
        unread = Map.copyOf(unread);
    }
}
