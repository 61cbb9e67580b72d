package nyc.icefree.shifts;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nyc.icefree.events.Audience;
import nyc.icefree.events.EventId;
import nyc.icefree.events.EventView;
import nyc.icefree.events.Events;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The events behind a handful of shifts, read at once. */
@Component
class ShiftEvents {
    private final Events events;

    ShiftEvents(Events events) {
        this.events = events;
    }

    Map<EventId, EventView> of(Collection<Shift> shifts, Audience audience) {
        var ids = shifts.stream()
                .map(Shift::event)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : events.views(ids, audience);
    }

    EventStanding standing(Shift shift) {
        EventId event = shift.event();
        return event == null ? EventStanding.TAKES_PLACE : standing(event);
    }

    EventStanding standing(EventId event) {
        return events.view(event, Audience.PUBLIC)
                .map(view -> EventStanding.of(view.state()))
                .orElse(EventStanding.GONE);
    }

    static EventStanding standing(Shift shift, Map<EventId, EventView> views) {
        EventView view = view(shift, views);
        return shift.event() == null
                ? EventStanding.TAKES_PLACE
                : view == null ? EventStanding.GONE : EventStanding.of(view.state());
    }

    static @Nullable EventView view(Shift shift, Map<EventId, EventView> views) {
        EventId event = shift.event();
        return event == null ? null : views.get(event);
    }
}
