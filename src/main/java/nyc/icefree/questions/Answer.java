package nyc.icefree.questions;

import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;

/**
 * @param text empty for a question with choices
 * @param choices indexes into the question's choices; for yes and no, {@link #YES} or {@link #NO}
 */
public record Answer(String text, List<Integer> choices) {
    public static final Answer NONE = new Answer("", List.of());
    public static final int YES = 1;
    public static final int NO = 0;

    public Answer {
        choices = List.copyOf(choices);
    }

    public static Answer text(String text) {
        return new Answer(text, List.of());
    }

    public static Answer choices(List<Integer> choices) {
        return new Answer("", choices);
    }

    public boolean isEmpty() {
        return text.isEmpty() && choices.isEmpty();
    }

    /** The answer as text; empty when nothing was answered. */
    public String said(Question question, Words words) {
        return switch (question.kind()) {
            case TEXT -> text;
            case YES_NO -> choices.isEmpty() ? "" : words.get(choices.getFirst() == YES ? "answer.yes" : "answer.no");
            case ONE_CHOICE, SEVERAL_CHOICES -> chosen(question, words.language());
        };
    }

    private String chosen(Question question, Language reader) {
        return choices.stream()
                .flatMap(place -> question.choice(place, reader).stream())
                .collect(Collectors.joining("; "));
    }
}
