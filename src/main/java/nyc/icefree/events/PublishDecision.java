package nyc.icefree.events;

import java.time.Instant;
import java.util.Map;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.KnownVenue;
import org.jspecify.annotations.Nullable;

public record PublishDecision(@Nullable PlanningRefused refusal) {
    static final PublishDecision YES = new PublishDecision(null);

    /** Checks the event's state and time first, then its words, then trust or approval. */
    static PublishDecision of(
            Event event, @Nullable KnownVenue venue, Map<OrganizationId, OrganizationCard> organizations, Instant now) {
        var byEvent = event.mayPublish(now);
        if (!byEvent.may()) {
            return byEvent;
        }
        if (venue != null && event.content().tells(venue.facts())) {
            return no(PlanningRefused.WORDS_SHOW_HIDDEN_ADDRESS);
        }
        var host = organizations.get(new OrganizationId(event.host()));
        if (host == null || !host.active()) {
            return no(PlanningRefused.ORGANIZATION_NOT_ACTIVE);
        }
        if (host.trusted() || event.state == EventState.APPROVED) {
            return YES;
        }
        return no(
                event.state == EventState.SUBMITTED
                        ? PlanningRefused.WAITS_FOR_APPROVAL
                        : PlanningRefused.ORGANIZATION_NOT_TRUSTED);
    }

    static PublishDecision unlessOver(TimeSlot slot, Instant now) {
        return slot.isOver(now) ? no(PlanningRefused.OVER) : YES;
    }

    static PublishDecision no(PlanningRefused reason) {
        return new PublishDecision(reason);
    }

    public boolean may() {
        return refusal == null;
    }

    public String key() {
        if (refusal == null) {
            throw new IllegalStateException("it may be published");
        }
        return refusal.key();
    }

    void orThrow() {
        if (refusal != null) {
            throw new Refused(refusal);
        }
    }
}
