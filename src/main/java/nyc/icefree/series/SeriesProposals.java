package nyc.icefree.series;

import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.ProposedSeries;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a change of several public dates: somebody else sees what it does, and agrees to all of it at once. */
@Service
public class SeriesProposals {
    private final SeriesDates dates;
    private final SeriesRights rights;
    private final SeriesEditing editing;
    private final SeriesChangePlanner planner;
    private final ProposedSeriesChange proposed;
    private final Proposals proposals;
    private final ProposalDesk desk;
    private final EventPlanning planning;
    private final EventDates eventDates;

    SeriesProposals(
            SeriesDates dates,
            SeriesRights rights,
            SeriesEditing editing,
            SeriesChangePlanner planner,
            ProposedSeriesChange proposed,
            Proposals proposals,
            ProposalDesk desk,
            EventPlanning planning,
            EventDates eventDates) {
        this.dates = dates;
        this.rights = rights;
        this.editing = editing;
        this.planner = planner;
        this.proposed = proposed;
        this.proposals = proposals;
        this.desk = desk;
        this.planning = planning;
        this.eventDates = eventDates;
    }

    /**
     * Replaces what the same person proposed before; scope is FOLLOWING or WHOLE.
     *
     * @throws Refused with every problem of the date's form
     * @throws Refused for a change that could not be done
     * @throws Refused when a public date is dropped and no reason is given
     */
    @StaffMay
    @Transactional
    public void propose(
            EventId date,
            int version,
            EventDraft typed,
            Scope scope,
            @Nullable Rule rule,
            String reason,
            ShiftHours shifts) {
        var held = rights.held(date);
        eventDates.hold(dates.in(held.series().id).values());
        var before = plan(date);
        if (before.version() != version) {
            throw new ChangedMeanwhile();
        }
        planning.check(date, typed);
        // refuse impossible changes now, while the person who proposes can still mend them
        var plan = planner.of(held.series(), held.date(), typed, scope, rule);
        var form = plan.form();
        plan.cancelled().forEach(gone -> planning.checkCancel(gone, reason));
        plan.cancelled().forEach(gone -> planning.checkReason(reason, form));
        proposals.propose(
                date,
                form,
                planner.needsApproval(plan),
                shifts,
                scope,
                new ProposedSeries(
                        held.series().id,
                        rule == null ? null : rule.text(),
                        plan.cancelled().isEmpty() ? "" : SafeText.block(reason)));
    }

    /**
     * @throws Refused when the change is no longer possible
     * @throws ChangedMeanwhile when the date has left the series
     */
    @StaffMay
    @Transactional(readOnly = true)
    public SeriesChangePreview preview(UUID proposal) {
        return editing.preview(proposed.plan(desk.current(proposal)));
    }

    private EventPlan plan(EventId date) {
        return planning.plan(date).orElseThrow(NotYours::new);
    }
}
