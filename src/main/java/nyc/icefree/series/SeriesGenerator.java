package nyc.icefree.series;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.disclosure.CopySource;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.Events;
import nyc.icefree.jobs.Progress;
import nyc.icefree.refusals.Refused;
import nyc.icefree.time.TimeSlot;
import org.springframework.stereotype.Component;

/** Makes the missing events of a series, up to 18 months ahead. */
@Component
record SeriesGenerator(SeriesRepository series, SeriesDates dates, EventDates making, Events events, Clock clock) {
    static final int MONTHS_AHEAD = 18;
    private static final int MANY = 25;

    LocalDateTime horizon(ZoneId zone) {
        return LocalDateTime.ofInstant(clock.instant(), zone).plusMonths(MONTHS_AHEAD);
    }

    /** Makes what the rule gives and is missing, from now on. Returns how many. */
    int extend(Series found) {
        var there = dates.in(found.id);
        var now = LocalDateTime.ofInstant(clock.instant(), found.zone);
        var missing = found.wanted(horizon(found.zone)).stream()
                .filter(at -> !there.containsKey(at) && (at.isAfter(now) || at.equals(found.startLocal)))
                .toList();
        var made = make(found, missing, found.model());
        model(found.id, made);
        return made.size();
    }

    /** Flushes in between, so read the series again before changing it afterwards. */
    List<EventId> make(Series found, Collection<LocalDateTime> missing, CopySource source) {
        var made = new ArrayList<EventId>();
        var model = found.model();
        var length = length(events.slotOf(model).orElseThrow());
        Progress.begin(Progress.Step.SAVED, missing.size());
        for (var at : missing) {
            Progress.one();
            slot(at, at.plus(length), found.zone)
                    .flatMap(slot -> making.another(model, source, slot, found.published()))
                    .ifPresent(event -> {
                        dates.add(event, found.id, at);
                        made.add(event);
                    });
            if (made.size() % MANY == MANY - 1) {
                making.writeDown();
            }
        }
        return made;
    }

    /** Takes the last date as the next model: it is the least likely to be changed by itself. */
    void model(UUID id, List<EventId> made) {
        if (!made.isEmpty()) {
            series.lock(id).orElseThrow().makeLike(made.getLast());
        }
    }

    boolean isOfWholeDays(Series found) {
        return events.slotOf(found.model()).filter(TimeSlot::isWholeDays).isPresent();
    }

    static Duration length(TimeSlot slot) {
        return Duration.between(slot.startLocal(), slot.endLocal());
    }

    /** Empty when the clock change in spring skips the start or end: nothing takes place then. */
    static Optional<TimeSlot> slot(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        try {
            return Optional.of(TimeSlot.of(start, end, zone));
        } catch (Refused e) {
            return Optional.empty();
        }
    }
}
