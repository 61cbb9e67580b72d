package nyc.icefree.requests;

import java.time.Instant;

public record RequestRemarkLine(boolean byAsker, String words, Instant at) {}
