package nyc.icefree.feedback;

import java.util.Locale;

/** What those who came are asked; worded by {@code feedback-question.<value>}. Columns of {@code feedback} begin with its name. */
public enum FeedbackQuestion {
    USEFUL,
    UNDERSTOOD;

    String column(FeedbackAnswer answer) {
        return (name() + "_" + answer.name()).toLowerCase(Locale.ROOT);
    }
}
