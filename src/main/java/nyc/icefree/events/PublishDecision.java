package nyc.icefree.events;

import org.jspecify.annotations.Nullable;

/** Whether an event may be published now, and if not, why. */
public record PublishDecision(PlanningRefused.@Nullable Reason refusal) {
    static final PublishDecision YES = new PublishDecision(null);

    static PublishDecision no(PlanningRefused.Reason reason) {
        return new PublishDecision(reason);
    }

    public boolean may() {
        return refusal == null;
    }

    /** The key of the words that say why not; only when {@link #may} is false. */
    public String key() {
        if (refusal == null) {
            throw new IllegalStateException("it may be published");
        }
        return PlanningRefused.key(refusal);
    }

    void orThrow() {
        if (refusal != null) {
            throw new PlanningRefused(refusal);
        }
    }
}
