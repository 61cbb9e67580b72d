package nyc.icefree.approvals;

import java.time.Instant;

/** @param words to the organizers; empty only when accepted */
public record ReviewDecision(Verdict verdict, String words, Instant at) {}
