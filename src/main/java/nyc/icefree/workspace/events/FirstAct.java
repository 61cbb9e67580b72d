package nyc.icefree.workspace.events;

import java.time.Instant;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.PlanningRefused;

/** The one act that an event's page offers first, by how the event stands; what its reader may is decided already. */
enum FirstAct {
    PUBLISH,
    SUBMIT,
    DECIDE,
    CHANGE,
    NEW_DATE,
    DUPLICATE,
    NONE;

    static FirstAct of(EventDetail event, Instant now) {
        if (!event.mayOrganize()) {
            return event.mayDecide() ? DECIDE : NONE;
        }
        return switch (event.view().state()) {
            case DRAFT, APPROVED, UNPUBLISHED -> unpublished(event, now);
            case SUBMITTED -> event.mayDecide() ? DECIDE : CHANGE;
            case PUBLISHED -> event.view().slot().isOver(now) ? DUPLICATE : CHANGE;
            case POSTPONED -> NEW_DATE;
            case CANCELLED -> DUPLICATE;
        };
    }

    private static FirstAct unpublished(EventDetail event, Instant now) {
        if (event.publish().may()) {
            return PUBLISH;
        }
        if (event.publish().refusal() == PlanningRefused.ORGANIZATION_NOT_TRUSTED) {
            return SUBMIT;
        }
        return changeable(event, now) ? CHANGE : DUPLICATE;
    }

    /** A draft and what is postponed may be given another day although theirs is over. */
    static boolean changeable(EventDetail event, Instant now) {
        return switch (event.view().state()) {
            case CANCELLED, UNPUBLISHED -> false;
            case DRAFT, POSTPONED -> true;
            case SUBMITTED, APPROVED, PUBLISHED -> !event.view().slot().isOver(now);
        };
    }
}
