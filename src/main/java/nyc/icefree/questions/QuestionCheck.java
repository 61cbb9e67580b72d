package nyc.icefree.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.text.SafeText;

/** Tidies an event's questions and finds what is wrong with them. */
public final class QuestionCheck {
    private QuestionCheck() {}

    public static Questions tidy(Questions typed) {
        return new Questions(typed.all().stream().map(QuestionCheck::tidy).toList());
    }

    private static Question tidy(Question typed) {
        var original = tidy(typed.original(), typed.kind());
        var words = new ArrayList<>(List.of(original));
        typed.words().stream()
                .skip(1)
                .map(in -> tidy(in, typed.kind()))
                .filter(in -> !in.text().isEmpty())
                .forEach(words::add);
        return new Question(typed.id(), typed.kind(), typed.required(), typed.hidden(), words);
    }

    private static QuestionWords tidy(QuestionWords typed, QuestionKind kind) {
        var choices = kind.hasChoices()
                ? typed.choices().stream()
                        .map(SafeText::line)
                        .filter(choice -> !choice.isEmpty())
                        .toList()
                : List.<String>of();
        return new QuestionWords(typed.language(), SafeText.line(typed.text()), choices, typed.translates());
    }

    /** @param field name of the questions in the form */
    public static List<FieldProblem> problems(Questions tidied, String field, Collection<String> ownWords) {
        var found = new ArrayList<FieldProblem>();
        if (tidied.asked().size() > Questions.MAX) {
            found.add(new FieldProblem(field, FormProblem.QUESTIONS_TOO_MANY));
        }
        var ids = new HashSet<UUID>();
        for (int i = 0; i < tidied.all().size(); i++) {
            var question = tidied.all().get(i);
            String at = field + "." + i;
            if (!ids.add(question.id())) {
                found.add(new FieldProblem(at, FormProblem.QUESTION_TWICE));
            }
            question.words().forEach(in -> found.addAll(problems(question, in, at)));
            if (!question.hidden()) {
                var texts =
                        question.words().stream().flatMap(QuestionWords::all).toList();
                QuestionGuard.forbidden(texts, ownWords)
                        .forEach(topic ->
                                found.add(new FieldProblem(at, FormProblem.valueOf("QUESTION_ASKS_" + topic))));
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<FieldProblem> problems(Question question, QuestionWords in, String at) {
        var found = new ArrayList<FieldProblem>();
        if (in.text().isEmpty()) {
            found.add(new FieldProblem(at, FormProblem.QUESTION_MISSING));
        } else if (in.text().length() > Question.TEXT_MAX) {
            found.add(new FieldProblem(at, FormProblem.QUESTION_TOO_LONG));
        }
        if (question.kind().hasChoices()) {
            choices(question, in, at, found);
        }
        return found;
    }

    private static void choices(Question question, QuestionWords in, String at, List<FieldProblem> found) {
        int count = in.choices().size();
        if (count < Question.CHOICES_MIN || count > Question.CHOICES_MAX) {
            found.add(new FieldProblem(at, FormProblem.CHOICES_OUT_OF_BOUNDS));
        } else if (count != question.original().choices().size()) {
            found.add(new FieldProblem(at, FormProblem.CHOICES_NOT_ALL_TRANSLATED));
        }
        if (in.choices().stream().anyMatch(choice -> choice.length() > Question.CHOICE_MAX)) {
            found.add(new FieldProblem(at, FormProblem.CHOICE_TOO_LONG));
        }
        var different = in.choices().stream()
                .map(choice -> choice.toLowerCase(Locale.ROOT))
                .distinct();
        if (different.count() < count) {
            found.add(new FieldProblem(at, FormProblem.CHOICE_TWICE));
        }
    }
}
