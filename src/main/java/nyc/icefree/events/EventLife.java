package nyc.icefree.events;

import java.time.Instant;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.events.PlanningRefused.Reason;

/** Which steps an event's state allows. */
final class EventLife {
    private EventLife() {}

    static PublishDecision mayPublish(Event event, Instant now) {
        return switch (event.state) {
            case PUBLISHED, POSTPONED -> PublishDecision.no(Reason.ALREADY_PUBLISHED);
            case CANCELLED -> PublishDecision.no(Reason.CANCELLED);
            case UNPUBLISHED ->
                event.cancelReason != null ? PublishDecision.no(Reason.CANCELLED) : unlessOverOrNowhere(event, now);
            case DRAFT, SUBMITTED, APPROVED -> unlessOverOrNowhere(event, now);
        };
    }

    private static PublishDecision unlessOverOrNowhere(Event event, Instant now) {
        return event.placeForgotten && !event.slot.isOver(now)
                ? PublishDecision.no(Reason.PLACE_FORGOTTEN)
                : PublishDecision.unlessOver(event.slot, now);
    }

    /** @throws PlanningRefused when a public event would take place again although its address was forgotten */
    static void mustKnowPlace(Event event, EventContent next, Instant now) {
        if (event.isPublic() && lacksPlace(event, next, now)) {
            throw new PlanningRefused(Reason.PLACE_FORGOTTEN);
        }
    }

    static boolean lacksPlace(Event event, EventContent next, Instant now) {
        return event.placeForgotten && !next.saysWhere() && !next.slot().isOver(now);
    }

    static void mustBeChangeable(Event event) {
        switch (event.state) {
            case CANCELLED -> throw new PlanningRefused(Reason.CANCELLED);
            case UNPUBLISHED -> throw new PlanningRefused(Reason.UNPUBLISHED);
            case DRAFT, SUBMITTED, APPROVED, PUBLISHED, POSTPONED -> {}
        }
    }

    static void mustBeCancellable(Event event, Instant now) {
        if (event.state != EventState.PUBLISHED && event.state != EventState.POSTPONED) {
            throw new PlanningRefused(notPublished(event));
        }
        if (event.state == EventState.PUBLISHED && event.slot.isOver(now)) {
            throw new PlanningRefused(Reason.OVER);
        }
    }

    static Reason notPublished(Event event) {
        return event.state == EventState.CANCELLED ? Reason.CANCELLED : Reason.NOT_PUBLISHED;
    }
}
