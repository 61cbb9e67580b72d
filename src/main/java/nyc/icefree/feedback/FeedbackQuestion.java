package nyc.icefree.feedback;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Worded by {@code feedback-question.<value>}. Columns of {@code feedback} begin with its name. */
public enum FeedbackQuestion {
    USEFUL,
    UNDERSTOOD;

    static List<String> columns() {
        return Stream.of(values())
                .flatMap(question -> Stream.of(FeedbackAnswer.values()).map(question::column))
                .toList();
    }

    String column(FeedbackAnswer answer) {
        return (name() + "_" + answer.name()).toLowerCase(Locale.ROOT);
    }
}
