package nyc.icefree.approvals;

import java.time.Instant;

/**
 * A decision about a submitted event.
 *
 * @param words to the organizers; empty only when accepted
 */
public record ReviewDecision(Verdict verdict, String words, Instant at) {}
