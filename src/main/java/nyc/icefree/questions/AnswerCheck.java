package nyc.icefree.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nyc.icefree.text.SafeText;

/** Tidies a party's answers and finds what is wrong with them. */
public final class AnswerCheck {
    private AnswerCheck() {}

    public record Problem(UUID question, Reason reason) {}

    public enum Reason {
        ANSWER_MISSING,
        ANSWER_TOO_LONG
    }

    /** Keeps valid choices of asked questions, the first where only one counts, and earlier answers to hidden ones. */
    public static Answers tidy(Answers typed, Questions questions, Answers before) {
        var tidied = new LinkedHashMap<UUID, Answer>();
        for (var question : questions.asked()) {
            var answer = tidy(typed.to(question), question);
            if (!answer.isEmpty()) {
                tidied.put(question.id(), answer);
            }
        }
        return new Answers(tidied).over(before, questions);
    }

    private static Answer tidy(Answer typed, Question question) {
        if (question.kind() == QuestionKind.TEXT) {
            return Answer.text(SafeText.line(typed.text()));
        }
        int choices = question.kind() == QuestionKind.YES_NO
                ? Question.CHOICES_MIN
                : question.original().choices().size();
        return Answer.choices(typed.choices().stream()
                .filter(place -> place >= 0 && place < choices)
                .distinct()
                .sorted()
                .limit(question.kind() == QuestionKind.SEVERAL_CHOICES ? choices : 1)
                .toList());
    }

    /** @param mustAnswer false for a party that staff add by hand, since they may not know */
    public static List<Problem> problems(Answers tidied, Questions questions, boolean mustAnswer) {
        var found = new ArrayList<Problem>();
        for (var question : questions.asked()) {
            var answer = tidied.to(question);
            if (answer.isEmpty() && question.required() && mustAnswer) {
                found.add(new Problem(question.id(), Reason.ANSWER_MISSING));
            } else if (answer.text().codePointCount(0, answer.text().length()) > Question.ANSWER_MAX) {
                found.add(new Problem(question.id(), Reason.ANSWER_TOO_LONG));
            }
        }
        return found;
    }
}
