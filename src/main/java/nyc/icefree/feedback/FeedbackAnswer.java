package nyc.icefree.feedback;

/** Worded by {@code feedback-answer.<value>}. */
public enum FeedbackAnswer {
    YES,
    PARTLY,
    NO
}
