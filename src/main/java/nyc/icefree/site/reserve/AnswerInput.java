package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.Questions;

/**
 * Typed answers to an event's questions, unchanged.
 *
 * @param asked version of the questions that the form showed; empty when it showed none
 */
public record AnswerInput(String asked, Map<String, List<String>> typed) {
    static final AnswerInput EMPTY = new AnswerInput("", Map.of());
    private static final String FIELD = "q-";
    /** More values than any question takes; further ones are dropped. */
    private static final int MOST = 20;

    static AnswerInput of(HttpServletRequest request) {
        var typed = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD) && typed.size() < MOST) {
                typed.put(name, List.of(values).subList(0, Math.min(values.length, MOST)));
            }
        });
        return new AnswerInput(Objects.requireNonNullElse(request.getParameter("asked"), ""), typed);
    }

    static AnswerInput of(Answers answers) {
        var typed = new HashMap<String, List<String>>();
        answers.by()
                .forEach((question, answer) -> typed.put(
                        field(question),
                        answer.text().isEmpty()
                                ? answer.choices().stream().map(String::valueOf).toList()
                                : List.of(answer.text())));
        return new AnswerInput("", typed);
    }

    /** Whether the questions have changed since: the answers would be taken for something else. */
    boolean isOutdated(Questions now) {
        return !asked.isEmpty() && !asked.equals(now.version());
    }

    static String field(UUID question) {
        return FIELD + question;
    }

    List<String> to(Question question) {
        return typed.getOrDefault(field(question.id()), List.of());
    }

    /** Each as text and as choices; the questions decide which counts. */
    Answers answers() {
        var all = new HashMap<UUID, Answer>();
        typed.forEach((field, values) -> {
            String id = field.substring(FIELD.length());
            if (PartyInput.isId(id) && !values.isEmpty()) {
                all.put(
                        UUID.fromString(id),
                        new Answer(
                                values.getFirst(),
                                values.stream()
                                        .filter(value -> value.matches("[0-9]"))
                                        .map(Integer::valueOf)
                                        .toList()));
            }
        });
        return new Answers(all);
    }

    @Override
    public String toString() {
        return "AnswerInput[…]";
    }
}
