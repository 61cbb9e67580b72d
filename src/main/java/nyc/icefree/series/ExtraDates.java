package nyc.icefree.series;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDates;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ExtraDates {
    private final SeriesDates dates;
    private final SeriesGenerator generator;
    private final SeriesRights rights;
    private final SeriesRevision revision;
    private final EventDates eventDates;
    private final Clock clock;

    ExtraDates(
            SeriesDates dates,
            SeriesGenerator generator,
            SeriesRights rights,
            SeriesRevision revision,
            EventDates eventDates,
            Clock clock) {
        this.dates = dates;
        this.generator = generator;
        this.rights = rights;
        this.revision = revision;
        this.eventDates = eventDates;
        this.clock = clock;
    }

    /** Adds a date beside the rule, also a second one on the same day. Whole-day series take the day alone. */
    @StaffMay
    @Transactional
    public EventId add(SeriesId id, LocalDateTime begins) {
        var found = rights.locked(id);
        var at = generator.isOfWholeDays(found) ? begins.toLocalDate().atStartOfDay() : begins;
        if (!at.isAfter(LocalDateTime.ofInstant(clock.instant(), found.zone))) {
            throw new Refused(SeriesRefused.OVER);
        }
        if (dates.in(found.id).containsKey(at)) {
            throw new Refused(SeriesRefused.DATE_TAKEN);
        }
        found.wantAgain(at);
        revision.changed(found);
        var made = generator.make(found, List.of(at), found.model());
        if (made.isEmpty()) {
            throw new Refused(SeriesRefused.NO_DATES);
        }
        eventDates.programmeChanged();
        return made.getFirst();
    }
}
