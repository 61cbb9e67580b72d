package nyc.icefree.demo;

import java.util.List;
import java.util.Objects;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.NotYours;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans the weekly clinic as one series in which one coming date was moved. */
@Component
@Profile("demo")
record DemoClinic(SeriesPlanning series, SeriesPublishing publishing, SeriesDesk desk, EventPlanning planning) {
    /** Counted from 0, of ten; still to come. */
    private static final int MOVED = 7;

    SeriesId plan(OrganizationId host, EventDraft first, int times) {
        var day = Objects.requireNonNull(first.when().start()).getDayOfWeek();
        return series.plan(host, first, Repeats.by(Rule.weekly(day).times(times)));
    }

    void publish(SeriesId id) {
        publishing.publish(id);
        move(desk.dates(id, MOVED, 1).getFirst());
    }

    List<SeriesDateRow> dates(SeriesId id) {
        return desk.dates(id, 0, DemoPlan.CLINICS);
    }

    private void move(SeriesDateRow date) {
        var plan = planning.planOf(date.event()).orElseThrow(NotYours::new);
        var draft = plan.draft();
        var start = Objects.requireNonNull(draft.when().start())
                .toLocalDate()
                .plusDays(1)
                .atTime(17, 0);
        planning.change(
                date.event(),
                plan.version(),
                draft.at(start, start.plus(date.slot().duration())));
    }
}
