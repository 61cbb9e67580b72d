package nyc.icefree.requests;

import java.time.Instant;

/** What was said, as both sides read it. */
public record RequestRemarkLine(boolean byAsker, String words, Instant at) {}
