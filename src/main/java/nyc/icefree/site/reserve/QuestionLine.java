package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionKind;
import nyc.icefree.questions.Questions;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** @param answerLang of the answer's; null for a party's own words, whose language nobody knows */
public record QuestionLine(
        String question,
        String lang,
        String answer,
        @Nullable String answerLang) {

    static List<QuestionLine> of(Words words, Questions questions, Answers said) {
        return questions.all().stream()
                .filter(question -> !said.to(question).isEmpty())
                .map(question -> of(words, question, said))
                .toList();
    }

    private static QuestionLine of(Words words, Question question, Answers said) {
        var in = question.in(words.language());
        return new QuestionLine(
                in.text(),
                in.language().tag(),
                said.to(question).said(question, words),
                question.kind() == QuestionKind.TEXT
                        ? null
                        : question.kind().hasChoices()
                                ? in.language().tag()
                                : words.language().tag());
    }
}
