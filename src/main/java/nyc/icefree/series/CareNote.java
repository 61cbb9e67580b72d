package nyc.icefree.series;

import nyc.icefree.events.EventRights;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import nyc.icefree.recurrence.Pattern;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers that the organizers of a series were told once that regular childcare can have rules of its own. */
@Service
public class CareNote {
    private final SeriesRepository series;
    private final SeriesDates dates;
    private final EventRights rights;
    private final CurrentActor actor;

    CareNote(SeriesRepository series, SeriesDates dates, EventRights rights, CurrentActor actor) {
        this.series = series;
        this.dates = dates;
        this.rights = rights;
        this.actor = actor;
    }

    /** Of a date with childcare: whether it comes each week or oftener, and nobody has read the note yet. */
    @StaffMay
    @Transactional(readOnly = true)
    public boolean isDue(EventId event) {
        rights.require(actor.get(), Right.PLAN, event);
        return dates.of(event)
                .flatMap(link -> series.findById(link.series()))
                .filter(found -> isRegular(found.rule()) && !found.careNoteRead())
                .isPresent();
    }

    /** For all organizers, and for all dates of the series. */
    @StaffMay
    @Transactional
    public void read(EventId event) {
        rights.require(actor.get(), Right.PLAN, event);
        dates.of(event).flatMap(link -> series.findById(link.series())).ifPresent(Series::readCareNote);
    }

    private static boolean isRegular(@Nullable Rule rule) {
        return rule != null && (rule.pattern() instanceof Pattern.Weekly || rule.pattern() instanceof Pattern.Daily);
    }
}
