package nyc.icefree.requests;

/**
 * Announced: the organization wrote to the asker.
 *
 * @param remarks how many there are now, so that each is told once
 */
public record RequestAsked(RequestId request, int remarks) {}
