package nyc.icefree.whomay;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.ExtraDates;
import nyc.icefree.series.PlannedDates;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesCancellation;
import nyc.icefree.series.SeriesDeletion;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesProposals;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.series.SeriesView;
import nyc.icefree.shifts.planning.ShiftLayout;
import nyc.icefree.shifts.planning.ShiftMovePreview;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** What the table of who may says of series, as calls to try. */
record AcrossSeries(
        SeriesPlanning series,
        SeriesPublishing publishing,
        SeriesCancellation cancellation,
        ExtraDates extraDates,
        PlannedDates plannedDates,
        SeriesEditing changing,
        SeriesDesk seriesDesk,
        SeriesDeletion deletion,
        SeriesProposals proposals,
        EventPlanning planning,
        ShiftLayout layout,
        ShiftMovePreview shiftMoves,
        ChangeAudience audience) {
    static final Repeats WEEKLY = Repeats.by(Rule.weekly(DayOfWeek.TUESDAY).times(2));

    static AcrossSeries of(BeanFactory beans) {
        return new AcrossSeries(
                beans.getBean(SeriesPlanning.class),
                beans.getBean(SeriesPublishing.class),
                beans.getBean(SeriesCancellation.class),
                beans.getBean(ExtraDates.class),
                beans.getBean(PlannedDates.class),
                beans.getBean(SeriesEditing.class),
                beans.getBean(SeriesDesk.class),
                beans.getBean(SeriesDeletion.class),
                beans.getBean(SeriesProposals.class),
                beans.getBean(EventPlanning.class),
                beans.getBean(ShiftLayout.class),
                beans.getBean(ShiftMovePreview.class),
                beans.getBean(ChangeAudience.class));
    }

    void put(Map<String, Function<World, @Nullable Object>> all) {
        all.put(
                "SeriesEditing.change(EventId, int, EventDraft, Scope, Rule, String)",
                w -> done(() -> changing.change(w.date(), 0, w.draft(), Scope.WHOLE, null, "")));
        all.put(
                "SeriesEditing.change(EventId, int, EventDraft, Scope, Rule, String, ShiftHours)",
                w -> done(() -> changing.change(w.date(), 0, w.draft(), Scope.WHOLE, null, "", ShiftHours.KEEP)));
        all.put("ShiftMovePreview.foresee(Map)", w -> shiftMoves.foresee(Map.of(w.date(), slot(w.draft()))));
        all.put(
                "SeriesEditing.preview(EventId, EventDraft, Scope, Rule)",
                w -> changing.preview(w.date(), w.draft(), Scope.WHOLE, null));
        all.put("SeriesEditing.release(EventId)", w -> done(() -> changing.release(w.date())));
        all.put("ShiftLayout.spread(EventId, Collection)", w -> layout.spread(w.date(), List.of(w.date())));
        all.put("ChangeAudience.of(Collection)", w -> audience.of(List.of(w.date())));
        all.put("SeriesDesk.concerned(SeriesId, EventId)", w -> done(() -> seriesDesk.concerned(w.series(), w.date())));
        all.put("SeriesDeletion.concerned(SeriesId, EventId)", w -> deletion.concerned(w.series(), w.date()));
        all.put("SeriesDeletion.delete(SeriesId, EventId)", w -> {
            var drafts = drafts(w);
            return deletion.delete(drafts.id(), drafts.first());
        });
        all.put("SeriesDesk.dates(SeriesId, int, int)", w -> seriesDesk.dates(w.series(), 0, 9));
        all.put("SeriesDesk.ofEvent(EventId)", w -> seriesDesk.ofEvent(w.date()));
        all.put("SeriesDesk.placeOf(EventId)", w -> seriesDesk.placeOf(w.date()));
        all.put("SeriesDesk.view(SeriesId)", w -> seriesDesk.view(w.series()));
        all.put(
                "ExtraDates.add(SeriesId, LocalDateTime)",
                w -> extraDates.add(w.series(), LocalDateTime.of(2030, 1, 1, 9, 0)));
        all.put(
                "SeriesCancellation.cancel(SeriesId, EventId, String)",
                w -> done(() -> cancellation.cancel(w.series(), null, "Rain")));
        all.put(
                "SeriesPlanning.plan(OrganizationId, EventDraft, Repeats)",
                w -> series.plan(w.team().organization(), w.draft(), WEEKLY));
        all.put(
                "PlannedDates.of(OrganizationId, EventDraft, Repeats, int)",
                w -> plannedDates.of(w.team().organization(), w.draft(), WEEKLY, 5));
        all.put("SeriesPublishing.publish(SeriesId)", w -> done(() -> publishing.publish(w.series())));
        all.put(
                "SeriesPublishing.submit(SeriesId, Instant)",
                w -> publishing.submit(drafts(w).id(), null));
        all.put("SeriesProposals.propose(EventId, int, EventDraft, Scope, Rule, String, ShiftHours)", w -> {
            var date = drafts(w).first();
            var plan =
                    As.staff(w.team().organizer(), () -> planning.planOf(date).orElseThrow());
            return done(() ->
                    proposals.propose(date, plan.version(), plan.draft(), Scope.WHOLE, null, "", ShiftHours.MOVE));
        });
        all.put("SeriesPlanning.repeat(EventId, Repeats)", w -> series.repeat(w.event(), WEEKLY));
    }

    private static TimeSlot slot(EventDraft draft) {
        return TimeSlot.of(
                Objects.requireNonNull(draft.when().start()),
                Objects.requireNonNull(draft.when().end()),
                draft.when().zone());
    }

    private SeriesView drafts(World w) {
        return As.staff(
                w.team().organizer(), () -> seriesDesk.view(series.plan(w.team().organization(), w.draft(), WEEKLY)));
    }

    private static Object done(Runnable what) {
        what.run();
        return "done";
    }
}
