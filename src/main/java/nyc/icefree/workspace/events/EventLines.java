package nyc.icefree.workspace.events;

import java.util.List;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventQuery;
import nyc.icefree.events.EventRow;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.Staffing;
import org.springframework.stereotype.Component;

/** Gathers a page of the list from the rooms that know its parts: three calls for any number of rows. */
@Component
class EventLines {
    private final EventDesk desk;
    private final RsvpDesk rsvps;
    private final ShiftPlanning shifts;

    EventLines(EventDesk desk, RsvpDesk rsvps, ShiftPlanning shifts) {
        this.desk = desk;
        this.rsvps = rsvps;
        this.shifts = shifts;
    }

    List<EventLine> page(EventQuery query, int offset, int limit) {
        var rows = desk.list(query, offset, limit);
        var ids = rows.stream().map(EventRow::id).toList();
        var counts = rsvps.counts(ids);
        var staffing = shifts.staffing(ids);
        return rows.stream()
                .map(row -> new EventLine(row, counts.get(row.id()), staffing.getOrDefault(row.id(), Staffing.NONE)))
                .toList();
    }

    int count(EventQuery query) {
        return desk.count(query);
    }
}
