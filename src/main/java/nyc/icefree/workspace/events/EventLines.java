package nyc.icefree.workspace.events;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.events.EventDesk;
import nyc.icefree.eventviews.EventQuery;
import nyc.icefree.eventviews.EventRow;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.Staffing;
import nyc.icefree.workspace.EventLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers a page of the list from the rooms that know its parts: three calls for any number of rows. */
@Component
class EventLines {
    private static final int MOST = 1_000;
    private final EventDesk desk;
    private final RsvpDesk rsvps;
    private final ShiftPlanning shifts;

    EventLines(EventDesk desk, RsvpDesk rsvps, ShiftPlanning shifts) {
        this.desk = desk;
        this.rsvps = rsvps;
        this.shifts = shifts;
    }

    /** @param staffed null for all; how far events are staffed is known only here, so that then all are read */
    List<EventLine> page(EventQuery query, @Nullable StaffingFilter staffed, int offset, int limit) {
        return staffed == null
                ? lines(desk.list(query, offset, limit))
                : all(query, staffed).skip(offset).limit(limit).toList();
    }

    int count(EventQuery query, @Nullable StaffingFilter staffed) {
        return staffed == null ? desk.count(query) : (int) all(query, staffed).count();
    }

    Stream<EventLine> all(EventQuery query, @Nullable StaffingFilter staffed) {
        return lines(desk.list(query, 0, MOST)).stream()
                .filter(line -> staffed == null || staffed.fits(line.staffing()));
    }

    private List<EventLine> lines(List<EventRow> rows) {
        var ids = rows.stream().map(EventRow::id).toList();
        var counts = rsvps.counts(ids);
        var staffing = shifts.staffing(ids);
        return rows.stream()
                .map(row -> new EventLine(
                        row,
                        counts.get(row.id()),
                        row.mayOrganize() ? staffing.getOrDefault(row.id(), Staffing.NONE) : null))
                .toList();
    }
}
