package nyc.icefree.events;

import java.time.Instant;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.refusals.Refused;

final class EventLife {
    private EventLife() {}

    static PublishDecision mayPublish(Event event, Instant now) {
        return switch (event.state) {
            case PUBLISHED, POSTPONED -> PublishDecision.no(PlanningRefused.ALREADY_PUBLISHED);
            case CANCELLED -> PublishDecision.no(PlanningRefused.CANCELLED);
            case UNPUBLISHED ->
                event.cancelReason != null
                        ? PublishDecision.no(PlanningRefused.CANCELLED)
                        : unlessOverOrNowhere(event, now);
            case DRAFT, SUBMITTED, APPROVED -> unlessOverOrNowhere(event, now);
        };
    }

    private static PublishDecision unlessOverOrNowhere(Event event, Instant now) {
        return event.placeForgotten && !event.slot.isOver(now)
                ? PublishDecision.no(PlanningRefused.PLACE_FORGOTTEN)
                : PublishDecision.unlessOver(event.slot, now);
    }

    /** @throws Refused when a public event would take place again although its address was forgotten */
    static void mustKnowPlace(Event event, EventContent next, Instant now) {
        if (event.isPublic() && lacksPlace(event, next, now)) {
            throw new Refused(PlanningRefused.PLACE_FORGOTTEN);
        }
    }

    static boolean lacksPlace(Event event, EventContent next, Instant now) {
        return event.placeForgotten && !next.saysWhere() && !next.slot().isOver(now);
    }

    static void mustBeChangeable(Event event) {
        switch (event.state) {
            case CANCELLED -> throw new Refused(PlanningRefused.CANCELLED);
            case UNPUBLISHED -> throw new Refused(PlanningRefused.UNPUBLISHED);
            case DRAFT, SUBMITTED, APPROVED, PUBLISHED, POSTPONED -> {}
        }
    }

    static void mustBeCancellable(Event event, Instant now) {
        if (event.state != EventState.PUBLISHED && event.state != EventState.POSTPONED) {
            throw new Refused(notPublished(event));
        }
        if (event.state == EventState.PUBLISHED && event.slot.isOver(now)) {
            throw new Refused(PlanningRefused.OVER);
        }
    }

    static PlanningRefused notPublished(Event event) {
        return event.state == EventState.CANCELLED ? PlanningRefused.CANCELLED : PlanningRefused.NOT_PUBLISHED;
    }
}
