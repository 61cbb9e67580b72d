package nyc.icefree.requests;

/** Announced: what was decided about a request is taken back, before its asker has read of it. */
public record AnswerTakenBack(RequestId request) {}
