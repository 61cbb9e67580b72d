package nyc.icefree.workspace.today;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
    final Runnable reload;

    private final Instant now;
    private final ComingEvents events;
    private final List<ComingEvent> nearEvents;
    private final List<ShiftOutline> shifts;
    private final Map<EventId, RsvpCounts> counts;
    private final Map<EventId, ComingEvent> known = new HashMap<>();

    TodayData(
            Words words,
            ZonedDateTime now,
            Runnable reload,
            ComingEvents events,
            ShiftPlanning shifts,
            RsvpDesk rsvps) {
        this.words = words;
        this.now = now.toInstant();
        today = now.toLocalDate();
        this.reload = reload;
        this.events = events;
        nearEvents = events.within(today, today.plusDays(DAYS_AHEAD), words.language());
        nearEvents.forEach(event -> known.put(event.id(), event));
        var mine = organizedByReader().stream().map(ComingEvent::id).toList();
        this.shifts = shifts.outlines(mine, Duration.ofDays(DAYS_AHEAD));
        counts = rsvps.counts(organizedByReader().stream()
                .filter(ComingEvent::takesRsvps)
                .map(ComingEvent::id)
                .toList());
    }

    /** Planned and published ones of the next weeks, by start. */
    List<ComingEvent> nearEvents() {
        return nearEvents;
    }

    List<ComingEvent> organizedByReader() {
        return nearEvents.stream().filter(ComingEvent::mayOrganize).toList();
    }

    /** Shifts of the reader's organizations in the next {@value DAYS_AHEAD} days, with an event or without; by start. */
    List<ShiftOutline> shifts() {
        return shifts;
    }

    /** Of the reader's own events that take RSVPs; others are not in it. */
    Map<EventId, RsvpCounts> counts() {
        return counts;
    }

    Staffing staffing(EventId event) {
        return shifts.stream()
                .filter(shift -> event.equals(shift.event()))
                .map(shift -> new Staffing(1, shift.seats(), shift.filled(), shift.missing(), shift.asked()))
                .reduce(Staffing.NONE, Staffing::and);
    }

    /** Known events; those that are not near are read together. */
    Map<EventId, ComingEvent> events(Collection<EventId> asked) {
        var unknown = new HashSet<>(asked);
        unknown.removeAll(known.keySet());
        events.named(unknown, words.language()).forEach(event -> known.put(event.id(), event));
        return known;
    }

    /** "Tonight", "today", "tomorrow", or the date, as it is called where the event is. */
    String day(LocalDateTime start, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
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

    boolean isTodayOrPast(LocalDateTime start, ZoneId zone) {
        return !start.toLocalDate().isAfter(LocalDate.ofInstant(now, zone));
    }

    /** Today counts as the first of the days. */
    boolean isWithin(LocalDateTime start, int days) {
        return start.toLocalDate().isBefore(today.plusDays(days));
    }
}
