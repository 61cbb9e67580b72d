package nyc.icefree.requests;

/** @param version of the request, which tells two decisions apart */
public record RequestDecided(RequestId request, int version) {}
