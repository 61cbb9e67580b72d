package nyc.icefree.feedback;

/** Of either question; worded by {@code feedback-answer.<value>}. */
public enum FeedbackAnswer {
    YES,
    PARTLY,
    NO
}
