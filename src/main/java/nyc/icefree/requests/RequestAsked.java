package nyc.icefree.requests;

/**
 * Announced: an organization asked its asker something.
 *
 * @param version of the request then, by which two questions are told apart
 */
public record RequestAsked(RequestId request, int version) {}
