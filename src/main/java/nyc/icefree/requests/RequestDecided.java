package nyc.icefree.requests;

/**
 * Announced: a request was accepted or declined.
 *
 * @param version of the request, which tells two decisions apart
 */
public record RequestDecided(RequestId request, int version) {}
