package nyc.icefree.series;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nyc.icefree.events.EventDates;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.series.SeriesRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ExtraDates {
    private final SeriesDates dates;
    private final SeriesGenerator making;
    private final SeriesRights rights;
    private final SeriesRevision telling;
    private final EventDates eventDates;
    private final Clock clock;

    ExtraDates(
            SeriesDates dates,
            SeriesGenerator making,
            SeriesRights rights,
            SeriesRevision telling,
            EventDates eventDates,
            Clock clock) {
        this.dates = dates;
        this.making = making;
        this.rights = rights;
        this.telling = telling;
        this.eventDates = eventDates;
        this.clock = clock;
    }

    /** Adds a date beside the rule, also a second one on the same day. Whole-day series take the day alone. */
    @StaffMay
    @Transactional
    public EventId add(SeriesId id, LocalDateTime begins) {
        var found = rights.locked(id);
        var at = making.isOfWholeDays(found) ? begins.toLocalDate().atStartOfDay() : begins;
        if (!at.isAfter(LocalDateTime.ofInstant(clock.instant(), found.zone))) {
            throw new SeriesRefused(Reason.OVER);
        }
        if (dates.in(found.id).containsKey(at)) {
            throw new SeriesRefused(Reason.DATE_TAKEN);
        }
        found.wantAgain(at);
        telling.changed(found);
        var made = making.make(found, List.of(at), found.model());
        if (made.isEmpty()) {
            throw new SeriesRefused(Reason.NO_DATES);
        }
        eventDates.programmeChanged();
        return made.getFirst();
    }
}
