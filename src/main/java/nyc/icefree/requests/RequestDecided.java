package nyc.icefree.requests;

/** Announced: a request was accepted or declined. */
public record RequestDecided(RequestId request) {}
