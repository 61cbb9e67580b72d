package nyc.icefree.feedback;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What those who came are asked; worded by {@code feedback-question.<value>}. Columns of {@code feedback} begin with its name. */
public enum FeedbackQuestion {
    USEFUL,
    UNDERSTOOD;

    /** Of every question and answer. */
    static List<String> columns() {
        return Stream.of(values())
                .flatMap(question -> Stream.of(FeedbackAnswer.values()).map(question::column))
                .toList();
    }

    String column(FeedbackAnswer answer) {
        return (name() + "_" + answer.name()).toLowerCase(Locale.ROOT);
    }
}
