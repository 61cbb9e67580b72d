package nyc.icefree.approvals;

import java.time.Instant;

/**
 * What was decided about a submitted event, and why.
 *
 * @param words to the organizers; empty only when accepted
 */
public record ReviewDecision(Verdict verdict, String words, Instant at) {}
