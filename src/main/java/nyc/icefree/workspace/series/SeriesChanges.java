package nyc.icefree.workspace.series;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesChangePreview;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesProposals;
import nyc.icefree.shifts.planning.ShiftMovePreview;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes many dates of a series, or proposes it, and says before what would become of them. */
@Component
public record SeriesChanges(
        SeriesEditing editing, SeriesProposals proposals, ChangeAudience audience, ShiftMovePreview shiftMoves) {
    public SeriesChangeSummary summary(Words words) {
        return new SeriesChangeSummary(words, audience::of, shiftMoves::foresee);
    }

    /** @param rule null for the one that there is */
    public SeriesChangePreview preview(EventPlan plan, EventDraft draft, Scope scope, @Nullable Rule rule) {
        return editing.preview(plan.id(), draft, scope, rule);
    }

    /**
     * The change or its proposal, which may take its time.
     *
     * @param changed key of what is said when it is done
     */
    public Asked<EventId> asked(
            Words words,
            EventPlan plan,
            EventDraft draft,
            Scope scope,
            @Nullable Rule rule,
            String reason,
            ShiftHours shifts,
            SeriesChangePreview foreseen,
            String changed) {
        return new Asked<>(
                words.get("workspace.long-act.changing-dates", "count", foreseen.touched()),
                () -> {
                    if (foreseen.proposes()) {
                        proposals.propose(plan.id(), plan.version(), draft, scope, rule, reason, shifts);
                    } else {
                        editing.change(plan.id(), plan.version(), draft, scope, rule, reason, shifts);
                    }
                    return plan.id();
                },
                event -> words.get(foreseen.proposes() ? "workspace.move.proposed" : changed),
                event -> event);
    }
}
