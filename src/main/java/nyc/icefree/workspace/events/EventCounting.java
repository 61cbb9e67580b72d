package nyc.icefree.workspace.events;

import java.util.List;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.door.Turnout;
import nyc.icefree.events.EventDetail;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.staffing.Staffing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts answers, staffing and tasks of an event. A co-host's organizers see only how many come. */
@Component
record EventCounting(RsvpDesk rsvps, NeedsDesk needs, ShiftPlanning shifts, Checklists checklists, DoorLinks doors) {
    EventCounts of(EventDetail event) {
        var id = event.view().id();
        var ids = List.of(id);
        return new EventCounts(
                coming(event),
                event.mayOrganize() ? shifts.staffing(ids).getOrDefault(id, Staffing.NONE) : null,
                event.mayOrganize() ? checklists.open(id) : 0,
                event.mayCount() ? doors.turnout(id).orElse(null) : null);
    }

    /** With what the organizers have still to answer. */
    private @Nullable RsvpCounts coming(EventDetail event) {
        var id = event.view().id();
        if (event.mayOrganize()) {
            return needs.headline(id);
        }
        return event.mayCount() ? rsvps.counts(List.of(id)).get(id) : null;
    }

    /**
     * Numbers for header and tabs; null where the reader may not know them.
     *
     * @param came null also where nobody counted
     */
    record EventCounts(
            @Nullable RsvpCounts coming,
            @Nullable Staffing staffing,
            int tasks,
            @Nullable Turnout came) {}
}
