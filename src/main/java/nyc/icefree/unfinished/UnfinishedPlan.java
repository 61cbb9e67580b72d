package nyc.icefree.unfinished;

import java.time.Instant;

/**
 * A half-written plan, to go on with.
 *
 * @param edition to hand back when more of it is kept
 * @param changedAt when it was kept last
 */
public record UnfinishedPlan(UnfinishedId id, int edition, PlanSubject subject, PlanSoFar soFar, Instant changedAt) {}
