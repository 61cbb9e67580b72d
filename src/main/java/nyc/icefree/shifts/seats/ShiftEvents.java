package nyc.icefree.shifts.seats;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.fit.EventStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the events of some shifts at once: what may be shown of them, and whether they take place. */
@Component
public class ShiftEvents {
    private final Events events;

    ShiftEvents(Events events) {
        this.events = events;
    }

    public Map<EventId, EventView> views(Collection<Shift> shifts, Audience audience) {
        var ids = ids(shifts);
        return ids.isEmpty() ? Map.of() : events.views(ids, audience);
    }

    @Nullable
    public EventView foreseen(Shift shift, Audience audience) {
        EventId event = shift.event();
        return event == null ? null : events.foreseen(event, audience).orElse(null);
    }

    public static @Nullable EventView view(Shift shift, Map<EventId, EventView> views) {
        EventId event = shift.event();
        return event == null ? null : views.get(event);
    }

    public Standings standings(Collection<Shift> shifts) {
        return new Standings(events.statesOf(ids(shifts)));
    }

    public EventOfShift event(Shift shift) {
        return standings(Set.of(shift)).event(shift);
    }

    public EventStanding standing(Shift shift) {
        return standings(Set.of(shift)).of(shift);
    }

    public EventStanding standing(EventId event) {
        return new Standings(events.statesOf(Set.of(event))).event(event).standing();
    }

    private static Set<EventId> ids(Collection<Shift> shifts) {
        return shifts.stream()
                .map(Shift::event)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    /** Whether the events of some shifts take place; a shift without event always does. */
    public record Standings(Map<EventId, EventState> states) {
        public EventStanding of(Shift shift) {
            return event(shift).standing();
        }

        public EventOfShift event(Shift shift) {
            EventId event = shift.event();
            return event == null ? EventOfShift.NONE : event(event);
        }

        private EventOfShift event(EventId event) {
            var known = states.get(event);
            return known == null ? EventOfShift.gone(event) : new EventOfShift(EventStanding.of(known), event);
        }
    }
}
