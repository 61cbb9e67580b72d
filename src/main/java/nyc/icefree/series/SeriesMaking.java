package nyc.icefree.series;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventId;
import nyc.icefree.events.Events;
import nyc.icefree.time.TimeRefused;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Component;

/** Makes the events of a series that are missing, as far ahead as the calendar looks. */
@Component
class SeriesMaking {
    static final int MONTHS_AHEAD = 18;

    private final SeriesDates dates;
    private final EventDates making;
    private final Events events;
    private final Clock clock;

    SeriesMaking(SeriesDates dates, EventDates making, Events events, Clock clock) {
        this.dates = dates;
        this.making = making;
        this.events = events;
        this.clock = clock;
    }

    /** Until when dates are made now. */
    LocalDateTime horizon(ZoneId zone) {
        return LocalDateTime.ofInstant(clock.instant(), zone).plusMonths(MONTHS_AHEAD);
    }

    /** What the rule gives and is not there yet; past dates are not made up for. @return how many were made */
    int extend(Series series) {
        var there = dates.in(series.id);
        var now = LocalDateTime.ofInstant(clock.instant(), series.zone);
        var missing = series.wanted(horizon(series.zone)).stream()
                .filter(at -> !there.containsKey(at) && (at.isAfter(now) || at.equals(series.startLocal)))
                .toList();
        var made = make(series, missing, new EventId(series.model));
        if (!made.isEmpty()) {
            series.model = made.getLast().value();
        }
        return made.size();
    }

    /** @param pattern whose shifts and checklist the dates get */
    List<EventId> make(Series series, Collection<LocalDateTime> missing, EventId pattern) {
        var made = new ArrayList<EventId>();
        var model = new EventId(series.model);
        var length = length(events.slotOf(model).orElseThrow());
        for (var at : missing) {
            slot(at, at.plus(length), series.zone)
                    .flatMap(slot -> making.another(model, pattern, slot, series.published))
                    .ifPresent(event -> {
                        dates.add(event, series.id, at);
                        made.add(event);
                    });
        }
        return made;
    }

    static Duration length(TimeSlot slot) {
        return Duration.between(slot.startLocal(), slot.endLocal());
    }

    /** Empty where the clock change in spring skips the start or the end: then nothing takes place that day. */
    static Optional<TimeSlot> slot(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        try {
            return Optional.of(TimeSlot.of(start, end, zone));
        } catch (TimeRefused e) {
            return Optional.empty();
        }
    }
}
