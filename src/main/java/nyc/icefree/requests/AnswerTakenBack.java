package nyc.icefree.requests;

/** Announced: what a request was answered is taken back, before its asker has read of it. */
public record AnswerTakenBack(RequestId request) {}
