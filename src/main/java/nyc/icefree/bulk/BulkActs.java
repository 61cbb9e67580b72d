package nyc.icefree.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.MoveCheck;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.jobs.Progress;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does with many events what a person could do with each: by the same steps, which decide whether it may be. Each event is a
 * transaction of its own, so that one that is refused keeps no other from it. Events that are not the actor's are not there.
 */
@Service
public class BulkActs {
    public static final int MOST = 200;

    private final EventPlanning planning;
    private final EventApproval steps;
    private final EventDeletion deletion;
    private final Proposals proposals;
    private final ProposalDesk waiting;
    private final Clashes clashes;
    private final Readiness readiness;

    BulkActs(
            EventPlanning planning,
            EventApproval steps,
            EventDeletion deletion,
            Proposals proposals,
            ProposalDesk waiting,
            Clashes clashes,
            Readiness readiness) {
        this.planning = planning;
        this.steps = steps;
        this.deletion = deletion;
        this.proposals = proposals;
        this.waiting = waiting;
        this.clashes = clashes;
        this.readiness = readiness;
    }

    /** @param events at most 200 */
    @StaffMay
    @Transactional(propagation = Propagation.NEVER)
    public List<BulkPreview> foresee(Collection<EventId> events, BulkAct act) {
        if (events.size() > MOST) {
            throw new IllegalArgumentException("too many at once");
        }
        return readiness.seen(clashes.seen(events.stream()
                .distinct()
                .flatMap(id -> planning.planOf(id).stream())
                .map(plan -> foresee(plan, act))
                .toList()));
    }

    private BulkPreview foresee(EventPlan plan, BulkAct act) {
        return switch (act) {
            case BulkAct.Publish publish -> publishing(plan);
            case BulkAct.Cancel cancel ->
                foreseen(
                        plan,
                        BulkOutcome.CANCELLED,
                        null,
                        true,
                        BulkRefusals.of(() -> planning.checkCancel(plan.id(), cancel.reason())));
            case BulkAct.Delete delete ->
                foreseen(plan, BulkOutcome.DELETED, null, false, BulkRefusals.of(() -> deletion.check(plan.id())));
            case BulkAct.Move move -> changing(plan, moved(plan.draft(), move));
            case BulkAct.Edit edit -> changing(plan, edit.field().in(plan.draft()));
        };
    }

    private BulkPreview publishing(EventPlan plan) {
        var decision = planning.mayPublish(plan.id());
        if (decision.may()) {
            return foreseen(plan, BulkOutcome.PUBLISHED, null, false, List.of());
        }
        var refusal = decision.refusal();
        if (refusal == PlanningRefused.Reason.ALREADY_PUBLISHED) {
            return foreseen(plan, BulkOutcome.UNCHANGED, null, false, List.of());
        }
        return refusal == PlanningRefused.Reason.ORGANIZATION_NOT_TRUSTED
                ? foreseen(plan, BulkOutcome.SUBMITTED, null, false, List.of())
                : foreseen(plan, BulkOutcome.REFUSED, null, false, List.of(decision.key()));
    }

    private BulkPreview changing(EventPlan plan, EventDraft after) {
        if (after.equals(plan.draft())) {
            return foreseen(plan, BulkOutcome.UNCHANGED, null, false, List.of());
        }
        var checked = new ArrayList<MoveCheck>();
        var refusals = BulkRefusals.of(() -> checked.add(planning.check(plan.id(), after)));
        if (!refusals.isEmpty()) {
            return foreseen(plan, BulkOutcome.REFUSED, null, false, refusals);
        }
        var check = checked.getFirst();
        if (!check.changes()) {
            return foreseen(plan, BulkOutcome.UNCHANGED, null, false, List.of());
        }
        boolean otherTime =
                !Objects.equals(after.when().start(), plan.draft().when().start());
        var fate = check.proposes()
                ? BulkOutcome.PROPOSED
                : check.moves() || otherTime ? BulkOutcome.MOVED : BulkOutcome.CHANGED;
        return foreseen(plan, fate, after, check.moves(), List.of());
    }

    private static BulkPreview foreseen(
            EventPlan plan, BulkOutcome fate, @Nullable EventDraft after, boolean tells, List<String> refusals) {
        boolean refused = !refusals.isEmpty();
        return new BulkPreview(
                plan.id(),
                plan.version(),
                refused ? BulkOutcome.REFUSED : fate,
                plan.draft(),
                after,
                tells && !refused && plan.state() != EventState.DRAFT,
                refusals,
                List.of(),
                List.of(),
                List.of());
    }

    private static EventDraft moved(EventDraft draft, BulkAct.Move move) {
        var start = draft.when().start();
        var end = draft.when().end();
        return (move.days() == 0 && move.hours() == 0) || start == null || end == null
                ? draft
                : draft.at(
                        start.plusDays(move.days()).plusHours(move.hours()),
                        end.plusDays(move.days()).plusHours(move.hours()));
    }

    /** Does what was foreseen, as far as it may still be. */
    @StaffMay
    @Transactional(propagation = Propagation.NEVER)
    public List<BulkResult> carryOut(List<BulkPreview> foreseen, BulkAct act) {
        var bundle = UUID.randomUUID();
        Progress.begin(Progress.Step.CHANGED, (int)
                foreseen.stream().filter(one -> one.fate().happens()).count());
        return foreseen.stream()
                .map(one -> one.fate().happens()
                        ? carryOut(one, act, bundle)
                        : new BulkResult(
                                one.event(),
                                one.fate(),
                                one.version(),
                                one.version(),
                                one.before(),
                                null,
                                null,
                                one.refusals(),
                                ShiftHours.MOVE))
                .toList();
    }

    private BulkResult carryOut(BulkPreview one, BulkAct act, UUID bundle) {
        var id = one.event();
        var shifts = act instanceof BulkAct.Move move ? move.shifts() : ShiftHours.MOVE;
        var was = one.fate() == BulkOutcome.CANCELLED ? planning.planOf(id).orElse(null) : null;
        var refusals = BulkRefusals.of(() -> {
            switch (one.fate()) {
                case PUBLISHED -> planning.publish(id);
                case SUBMITTED -> steps.submit(id, null);
                case CANCELLED -> planning.cancel(id, ((BulkAct.Cancel) act).reason());
                case DELETED -> deletion.delete(id);
                case PROPOSED ->
                    proposals.propose(id, one.version(), Objects.requireNonNull(one.after()), shifts, bundle);
                case MOVED, CHANGED -> planning.change(id, one.version(), Objects.requireNonNull(one.after()), shifts);
                case UNCHANGED, REFUSED -> {}
            }
        });
        var proposal = refusals.isEmpty() && one.fate() == BulkOutcome.PROPOSED
                ? waiting.open(id).map(ProposalView::id).orElse(null)
                : null;
        int version = planning.planOf(id).map(EventPlan::version).orElse(one.version());
        Progress.one();
        return new BulkResult(
                id,
                refusals.isEmpty() ? one.fate() : BulkOutcome.REFUSED,
                version,
                one.version(),
                one.before(),
                was,
                proposal,
                refusals,
                shifts);
    }

    /**
     * Takes back what was done, as far as it may still be: what people were told stays told, and they are told again; whose
     * message still waits hears nothing.
     *
     * @return those that could not be taken back, with the reason
     */
    @StaffMay
    @Transactional(propagation = Propagation.NEVER)
    public List<BulkResult> takeBack(List<BulkResult> done) {
        var back = done.stream().filter(one -> one.fate().canBeTakenBack()).toList();
        Progress.begin(Progress.Step.TAKEN_BACK, back.size());
        return back.stream()
                .map(one -> {
                    var refusals = BulkRefusals.of(() -> takeBack(one));
                    Progress.one();
                    return new BulkResult(
                            one.event(),
                            refusals.isEmpty() ? one.fate() : BulkOutcome.REFUSED,
                            one.version(),
                            one.versionBefore(),
                            one.before(),
                            one.cancelled(),
                            one.proposal(),
                            refusals,
                            one.shifts());
                })
                .filter(one -> one.fate() == BulkOutcome.REFUSED)
                .toList();
    }

    private void takeBack(BulkResult one) {
        var now = planning.planOf(one.event()).orElseThrow(NotYours::new);
        if (now.version() != one.version()
                && (one.fate() == BulkOutcome.PUBLISHED || one.fate() == BulkOutcome.SUBMITTED)) {
            throw new ChangedMeanwhile(); // it is somebody else's now: cancelled, postponed, decided
        }
        switch (one.fate()) {
            case PUBLISHED -> planning.unpublish(one.event());
            case SUBMITTED -> steps.withdraw(one.event());
            case PROPOSED -> Optional.ofNullable(one.proposal()).ifPresent(proposals::decline);
            case MOVED, CHANGED ->
                planning.changeBack(one.event(), one.version(), one.before(), one.versionBefore(), one.shifts());
            case CANCELLED -> planning.cancelBack(one.event(), one.version(), Objects.requireNonNull(one.cancelled()));
            case DELETED, UNCHANGED, REFUSED -> {}
        }
    }
}
