package nyc.icefree.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.shifts.planning.PatternShifts;
import nyc.icefree.templates.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans what one form says, once or repeated, and publishes it on request, all or nothing: a refused step leaves no
 * draft. Publishing means asking for approval when the host is not trusted.
 */
@Service
public class FormPlanning {
    private final EventPlanning planning;
    private final EventApproval approval;
    private final SeriesPlanning series;
    private final SeriesPublishing publishing;
    private final SeriesDesk dates;
    private final Templates templates;
    private final PatternShifts patternShifts;
    private final Readiness readiness;

    /** @param gaps what people may miss all the same */
    public record Published(EventId event, boolean waits, List<ReadinessGap> gaps) {}

    private record Made(EventId event, @Nullable SeriesId series) {}

    FormPlanning(
            EventPlanning planning,
            EventApproval approval,
            SeriesPlanning series,
            SeriesPublishing publishing,
            SeriesDesk dates,
            Templates templates,
            PatternShifts patternShifts,
            Readiness readiness) {
        this.planning = planning;
        this.approval = approval;
        this.series = series;
        this.publishing = publishing;
        this.dates = dates;
        this.templates = templates;
        this.patternShifts = patternShifts;
        this.readiness = readiness;
    }

    /**
     * @return the event, or the first of the dates
     * @throws Refused with every problem
     */
    @StaffMay
    @Transactional
    public EventId draft(FormPlan plan) {
        return make(plan).event();
    }

    /**
     * @param allTheSame publish despite gaps
     * @throws Refused with every problem
     * @throws NotReady with what people would miss
     */
    @StaffMay
    @Transactional
    public Published publish(FormPlan plan, boolean allTheSame) {
        var made = make(plan);
        boolean helped =
                plan.template() != null && !patternShifts.of(plan.template()).isEmpty();
        boolean waits = mustAsk(made.event());
        var gaps = Readiness.asked(readiness.of(plan.form(), helped), allTheSame, waits);
        if (made.series() == null) {
            letOut(made.event(), waits);
        } else if (waits) {
            publishing.submit(made.series(), null);
        } else {
            publishing.publish(made.series());
        }
        return new Published(made.event(), waits, gaps);
    }

    /** @throws NotReady with what people would miss */
    @StaffMay
    @Transactional
    public Published publish(EventId event, boolean allTheSame) {
        boolean waits = mustAsk(event);
        var gaps = gaps(event, allTheSame, waits);
        letOut(event, waits);
        return new Published(event, waits, gaps);
    }

    /**
     * Publishes by itself at that moment; where the host is not trusted, once it is approved.
     *
     * @throws NotReady with what people would miss, if the moment is allowed
     */
    @StaffMay
    @Transactional
    public void publishLater(EventId event, Instant at, boolean allTheSame) {
        boolean waits = mustAsk(event);
        if (waits) {
            approval.submit(event, at);
        } else {
            approval.schedule(event, at);
        }
        gaps(event, allTheSame, waits);
    }

    /**
     * Refuses what {@link #publish} would refuse of this form, before anything is saved.
     *
     * @throws Refused with every problem
     * @throws NotReady with what people would miss
     */
    @StaffMay
    @Transactional(readOnly = true)
    public void checkReady(EventId event, EventDraft form) {
        planning.check(event, form);
        Readiness.asked(readiness.of(form, true), false, mustAsk(event));
    }

    private void letOut(EventId event, boolean waits) {
        if (waits) {
            approval.submit(event, null);
        } else {
            planning.publish(event);
        }
    }

    private boolean mustAsk(EventId event) {
        return planning.mayPublish(event).refusal() == PlanningRefused.ORGANIZATION_NOT_TRUSTED;
    }

    private List<ReadinessGap> gaps(EventId event, boolean allTheSame, boolean waits) {
        var form = planning.planOf(event).orElseThrow(NotYours::new).draft();
        return Readiness.asked(readiness.of(event, form), allTheSame, waits);
    }

    private Made make(FormPlan plan) {
        var host = plan.host();
        var template = plan.template();
        if (plan.repeats() == null) {
            return new Made(
                    template == null ? planning.draft(host, plan.form()) : templates.plan(template, host, plan.form()),
                    null);
        }
        var repeats = Objects.requireNonNull(plan.repeats());
        if (template != null && templates.form(template).isEmpty()) {
            throw new NotYours();
        }
        var made = template == null
                ? series.plan(host, plan.form(), repeats)
                : series.planAfter(template, host, plan.form(), repeats);
        return new Made(dates.view(made).first(), made);
    }
}
