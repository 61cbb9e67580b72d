package nyc.icefree.requests;

/** Announced: somebody asked for a session or submitted an event. */
public record RequestReceived(RequestId request) {}
