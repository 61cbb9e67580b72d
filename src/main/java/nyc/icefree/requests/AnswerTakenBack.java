package nyc.icefree.requests;

/** Announced: a decision about a request was taken back before its asker was told. */
public record AnswerTakenBack(RequestId request) {}
