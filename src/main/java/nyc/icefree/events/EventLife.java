package nyc.icefree.events;

import java.time.Instant;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.refusals.Refused;

final class EventLife {
    private EventLife() {}

    static PublishDecision mayPublish(Event event, Instant now) {
        if (event.state.willHappen()) {
            return PublishDecision.no(PlanningRefused.ALREADY_PUBLISHED);
        }
        return event.isPublic() || event.cancelReason != null
                ? PublishDecision.no(PlanningRefused.CANCELLED)
                : unlessOverOrNowhere(event, now);
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
        if (event.state.isGone()) {
            throw new Refused(event.isPublic() ? PlanningRefused.CANCELLED : PlanningRefused.UNPUBLISHED);
        }
    }

    static void mustBeCancellable(Event event, Instant now) {
        if (!event.state.willHappen()) {
            throw new Refused(notPublished(event));
        }
        if (event.state.dateHolds() && event.slot.isOver(now)) {
            throw new Refused(PlanningRefused.OVER);
        }
    }

    static PlanningRefused notPublished(Event event) {
        return event.state == EventState.CANCELLED ? PlanningRefused.CANCELLED : PlanningRefused.NOT_PUBLISHED;
    }
}
