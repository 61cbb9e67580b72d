package nyc.icefree.requests;

/**
 * Announced: an organization asked the asker something.
 *
 * @param version of the request, which tells two questions apart
 */
public record RequestAsked(RequestId request, int version) {}
