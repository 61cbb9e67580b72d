package nyc.icefree.bulk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.MoveCheck;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.jobs.Progress;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does with many events what a person could do with each, by the same steps and rights. Each event is its own
 * transaction, so a refused one stops no other. Ignores events that are not the actor's.
 */
@Service
public class BulkActs {
    public static final int MOST = 200;

    private final EventPlanning planning;
    private final EventApproval approval;
    private final EventCopies copies;
    private final EventDeletion deletion;
    private final Proposals proposals;
    private final ProposalDesk waiting;
    private final Readiness readiness;

    BulkActs(
            EventPlanning planning,
            EventApproval approval,
            EventCopies copies,
            EventDeletion deletion,
            Proposals proposals,
            ProposalDesk waiting,
            Readiness readiness) {
        this.planning = planning;
        this.approval = approval;
        this.copies = copies;
        this.deletion = deletion;
        this.proposals = proposals;
        this.waiting = waiting;
        this.readiness = readiness;
    }

    /** @param events at most 200 */
    @StaffMay
    @Transactional(propagation = Propagation.NEVER)
    public List<BulkPreview> foresee(Collection<EventId> events, BulkAct act) {
        if (events.size() > MOST) {
            throw new IllegalArgumentException("too many at once");
        }
        return events.stream()
                .distinct()
                .flatMap(id -> planning.planOf(id).stream())
                .map(plan -> foresee(plan, act))
                .toList();
    }

    private BulkPreview foresee(EventPlan plan, BulkAct act) {
        var id = plan.id();
        return switch (act) {
            case BulkAct.Publish publish -> publishing(plan);
            case BulkAct.Move move -> moving(plan, later(plan.draft(), move.days(), move.hours()));
            case BulkAct.Cancel cancel -> {
                var refusals = refusals(() -> planning.checkCancel(id, cancel.reason()));
                yield foreseen(plan, BulkOutcome.CANCELLED, null, plan.state() != EventState.DRAFT, refusals);
            }
            case BulkAct.Copy copy -> {
                var after = later(plan.draft(), copy.days(), 0);
                yield foreseen(plan, BulkOutcome.COPIED, after, false, refusals(() -> mustBeCopyable(id, after)));
            }
            case BulkAct.Delete delete ->
                foreseen(plan, BulkOutcome.DELETED, null, false, refusals(() -> deletion.check(id)));
        };
    }

    private void mustBeCopyable(EventId event, EventDraft after) {
        var problems = copies.problems(event, List.of(day(after)));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private BulkPreview publishing(EventPlan plan) {
        var decision = planning.mayPublish(plan.id());
        var refusal = decision.refusal();
        if (refusal == PlanningRefused.ALREADY_PUBLISHED) {
            return foreseen(plan, BulkOutcome.UNCHANGED, null, false, List.of());
        }
        if (!decision.may() && refusal != PlanningRefused.ORGANIZATION_NOT_TRUSTED) {
            return foreseen(plan, BulkOutcome.REFUSED, null, false, List.of(decision.key()));
        }
        return new BulkPreview(
                plan,
                decision.may() ? BulkOutcome.PUBLISHED : BulkOutcome.SUBMITTED,
                null,
                false,
                List.of(),
                readiness.of(plan.id(), plan.draft()));
    }

    private BulkPreview moving(EventPlan plan, EventDraft after) {
        if (after.equals(plan.draft())) {
            return foreseen(plan, BulkOutcome.UNCHANGED, null, false, List.of());
        }
        var check = new MoveCheck[1];
        var refusals = refusals(() -> check[0] = planning.check(plan.id(), after));
        boolean moves = refusals.isEmpty() && check[0].moves();
        boolean proposes = refusals.isEmpty() && check[0].proposes();
        return foreseen(plan, proposes ? BulkOutcome.PROPOSED : BulkOutcome.MOVED, after, moves, refusals);
    }

    private static BulkPreview foreseen(
            EventPlan plan, BulkOutcome fate, @Nullable EventDraft after, boolean tells, List<String> refusals) {
        return refusals.isEmpty()
                ? new BulkPreview(plan, fate, after, tells, List.of(), List.of())
                : new BulkPreview(plan, BulkOutcome.REFUSED, null, false, refusals, List.of());
    }

    private static EventDraft later(EventDraft draft, int days, int hours) {
        var start = Objects.requireNonNull(draft.when().start());
        var end = Objects.requireNonNull(draft.when().end());
        return draft.at(
                start.plusDays(days).plusHours(hours), end.plusDays(days).plusHours(hours));
    }

    private static LocalDate day(EventDraft draft) {
        return Objects.requireNonNull(draft.when().start()).toLocalDate();
    }

    @StaffMay
    @Transactional(propagation = Propagation.NEVER)
    public List<BulkResult> carryOut(List<BulkPreview> foreseen, BulkAct act) {
        Progress.begin(Progress.Step.CHANGED, (int)
                foreseen.stream().filter(one -> one.fate().happens()).count());
        return foreseen.stream().map(one -> carryOut(one, act)).toList();
    }

    private BulkResult carryOut(BulkPreview one, BulkAct act) {
        var id = one.event();
        var before = planning.planOf(id).orElse(one.plan());
        var shifts = act instanceof BulkAct.Move move ? move.shifts() : ShiftHours.MOVE;
        if (!one.fate().happens()) {
            return new BulkResult(id, one.fate(), before, before.version(), one.refusals(), shifts);
        }
        var refusals = refusals(() -> {
            switch (one.fate()) {
                case PUBLISHED -> planning.publish(id);
                case SUBMITTED -> approval.submit(id, null);
                case CANCELLED -> planning.cancel(id, ((BulkAct.Cancel) act).reason());
                case COPIED -> copies.duplicate(id, List.of(day(after(one))));
                case DELETED -> deletion.delete(id);
                case PROPOSED -> proposals.propose(id, one.plan().version(), after(one), shifts);
                case MOVED -> planning.change(id, one.plan().version(), after(one), shifts);
                case UNCHANGED, REFUSED -> {}
            }
        });
        Progress.one();
        int version = planning.planOf(id).map(EventPlan::version).orElse(before.version());
        var done = new BulkResult(id, one.fate(), before, version, List.of(), shifts);
        return refusals.isEmpty() ? done : done.refused(refusals);
    }

    private static EventDraft after(BulkPreview one) {
        return Objects.requireNonNull(one.after());
    }

    /**
     * Takes back what was done, as far as it is still allowed. People who were told are told again; a message that
     * still waits is not sent.
     *
     * @return those that could not be taken back, with the reason
     */
    @StaffMay
    @Transactional(propagation = Propagation.NEVER)
    public List<BulkResult> takeBack(List<BulkResult> done) {
        var back = done.stream().filter(one -> one.fate().canBeTakenBack()).toList();
        Progress.begin(Progress.Step.TAKEN_BACK, back.size());
        return back.stream()
                .flatMap(one -> {
                    var refusals = refusals(() -> takeBack(one));
                    Progress.one();
                    return refusals.isEmpty() ? Stream.empty() : Stream.of(one.refused(refusals));
                })
                .toList();
    }

    private void takeBack(BulkResult one) {
        var id = one.event();
        var now = planning.planOf(id).orElseThrow(NotYours::new);
        if (now.version() != one.version()
                && (one.fate() == BulkOutcome.PUBLISHED || one.fate() == BulkOutcome.SUBMITTED)) {
            throw new ChangedMeanwhile(); // somebody has cancelled, postponed or decided it since
        }
        switch (one.fate()) {
            case PUBLISHED -> planning.unpublish(id);
            case SUBMITTED -> approval.withdraw(id);
            case PROPOSED -> waiting.open(id).ifPresent(open -> proposals.withdraw(open.id()));
            case MOVED ->
                planning.changeBack(
                        id, one.version(), one.before().draft(), one.before().version(), one.shifts());
            case CANCELLED -> planning.cancelBack(id, one.version(), one.before());
            case COPIED, DELETED, UNCHANGED, REFUSED -> {}
        }
    }

    /** Keys of the reasons; empty when the step was done. */
    private static List<String> refusals(Runnable step) {
        try {
            step.run();
            return List.of();
        } catch (Refused refused) {
            return refused.reasons().stream().map(RefusalReason::key).distinct().toList();
        }
    }
}
