package nyc.icefree.workspace.events;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventCount;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.ListedEvent;
import nyc.icefree.disclosure.SeriesFold;
import nyc.icefree.events.EventDesk;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.staffing.Staffing;
import nyc.icefree.workspace.EventLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a page of the list with three calls, for any number of rows. */
@Component
record EventLines(EventDesk desk, RsvpDesk rsvps, ShiftPlanning shifts) {
    private static final int MOST = 500;

    /** @param staffed null for all; a filter reads all, and dates of series apart, since staffing is known only here */
    List<EventLine> page(EventQuery query, @Nullable StaffingFilter staffed, SeriesFold fold, int offset, int limit) {
        return staffed == null
                ? lines(desk.lines(query, fold, offset, limit))
                : all(query, staffed).skip(offset).limit(limit).toList();
    }

    EventCount count(EventQuery query, @Nullable StaffingFilter staffed, SeriesFold fold) {
        if (staffed == null) {
            return desk.count(query, fold);
        }
        int found = (int) all(query, staffed).count();
        return new EventCount(found, found);
    }

    /** Dates of one series, as many as can be listed. */
    List<EventLine> dates(EventQuery query, UUID series) {
        return lines(desk.lines(query, SeriesFold.only(series), 0, MOST));
    }

    Stream<EventLine> all(EventQuery query, @Nullable StaffingFilter staffed) {
        return lines(desk.lines(query, SeriesFold.APART, 0, MOST)).stream()
                .filter(line -> staffed == null || staffed.fits(line.staffing()));
    }

    private List<EventLine> lines(List<ListedEvent> listed) {
        var ids = listed.stream().map(one -> one.row().id()).distinct().toList();
        var counts = rsvps.counts(ids);
        var staffing = shifts.staffing(ids);
        return listed.stream()
                .map(one -> new EventLine(
                        one,
                        counts.get(one.row().id()),
                        one.row().mayOrganize()
                                ? staffing.getOrDefault(one.row().id(), Staffing.NONE)
                                : null))
                .toList();
    }
}
