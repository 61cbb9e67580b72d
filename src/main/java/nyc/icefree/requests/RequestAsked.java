package nyc.icefree.requests;

/** @param version of the request, which tells two questions apart */
public record RequestAsked(RequestId request, int version) {}
