package nyc.icefree.workspace.today;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.publicevents.ComingEvents;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.shifts.ShiftOutline;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.staffing.Staffing;
import nyc.icefree.text.Words;

/** Data of Today, read once for all lines. */
final class TodayData {
    private static final int DAYS_AHEAD = 30;
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    final Words words;
    final LocalDate today;
    final Runnable again;

    private final ComingEvents events;
    private final List<ComingEvent> coming;
    private final List<ShiftOutline> shifts;
    private final Map<EventId, RsvpCounts> counts;
    private final Map<EventId, ComingEvent> known = new HashMap<>();

    TodayData(Words words, LocalDate today, Runnable again, ComingEvents events, ShiftPlanning shifts, RsvpDesk rsvps) {
        this.words = words;
        this.today = today;
        this.again = again;
        this.events = events;
        coming = events.within(today, today.plusDays(DAYS_AHEAD), words.language());
        coming.forEach(event -> known.put(event.id(), event));
        var mine = mine().stream().map(ComingEvent::id).toList();
        this.shifts = shifts.outlines(mine, Duration.ofDays(DAYS_AHEAD));
        counts = rsvps.counts(mine().stream()
                .filter(ComingEvent::takesRsvps)
                .map(ComingEvent::id)
                .toList());
    }

    /** Planned and published ones of the next weeks, by start. */
    List<ComingEvent> coming() {
        return coming;
    }

    List<ComingEvent> mine() {
        return coming.stream().filter(ComingEvent::mayOrganize).toList();
    }

    /** Of these events, and all others of the next weeks, also those that stand alone; by start. */
    List<ShiftOutline> shifts() {
        return shifts;
    }

    Map<EventId, RsvpCounts> counts() {
        return counts;
    }

    Staffing staffing(EventId event) {
        int many = 0;
        int seats = 0;
        int filled = 0;
        int missing = 0;
        int asked = 0;
        for (var shift : shifts) {
            if (event.equals(shift.event())) {
                many++;
                seats += shift.seats();
                filled += shift.filled();
                missing += shift.missing();
                asked += shift.asked();
            }
        }
        return new Staffing(many, seats, filled, missing, asked);
    }

    /** Known events; those that are not near are read together. */
    Map<EventId, ComingEvent> events(Collection<EventId> asked) {
        var unknown = new HashSet<>(asked);
        unknown.removeAll(known.keySet());
        events.named(unknown, words.language()).forEach(event -> known.put(event.id(), event));
        return known;
    }

    /** "Tonight", "today", "tomorrow", or the date. */
    String day(LocalDateTime start) {
        if (start.toLocalDate().equals(today)) {
            return words.get(
                    start.toLocalTime().isBefore(EVENING)
                            ? "workspace.today.when.today"
                            : "workspace.today.when.tonight");
        }
        return start.toLocalDate().equals(today.plusDays(1))
                ? words.get("workspace.today.when.tomorrow")
                : words.date(start.toLocalDate());
    }

    boolean isToday(LocalDateTime start) {
        return !start.toLocalDate().isAfter(today);
    }
}
