package nyc.icefree.unfinished;

import java.util.Map;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form at a moment, complete or not.
 *
 * @param host for whom a new event is planned
 * @param after the template that a new event was begun from; null for none
 * @param further by name, what stands in fields of which the form makes no value of its own yet: half a date, how often it is to
 *     repeat
 */
public record PlanSoFar(OrganizationId host, @Nullable PatternId after, EventDraft form, Map<String, String> further) {
    public PlanSoFar {
        further = Map.copyOf(further);
    }
}
