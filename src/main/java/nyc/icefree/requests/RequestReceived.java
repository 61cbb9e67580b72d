package nyc.icefree.requests;

public record RequestReceived(RequestId request) {}
