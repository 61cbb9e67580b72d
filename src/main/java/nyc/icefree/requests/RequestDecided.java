package nyc.icefree.requests;

/**
 * Announced: a request was accepted or declined.
 *
 * @param version of the request then, by which two decisions are told apart
 */
public record RequestDecided(RequestId request, int version) {}
