package nyc.icefree.site.reserve;

import java.util.List;
import java.util.stream.IntStream;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionKind;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.questions.Questions;
import nyc.icefree.site.Option;
import nyc.icefree.text.Words;

/**
 * An event's question as a field of a form.
 *
 * @param id of the field, and its name
 * @param lang of the question's words: the reader's where they are translated
 * @param text what was typed where it is answered in own words
 * @param options what can be chosen; none where it is answered in own words
 * @param single whether one of them can be chosen
 */
public record QuestionFields(
        String id, String lang, String label, boolean required, String text, List<Option> options, boolean single) {

    static List<QuestionFields> of(Words words, Questions questions, AnswerInput typed) {
        return questions.asked().stream()
                .map(question -> of(words, question, typed.to(question)))
                .toList();
    }

    private static QuestionFields of(Words words, Question question, List<String> typed) {
        var in = question.in(words.language());
        return new QuestionFields(
                AnswerInput.field(question.id()),
                in.language().tag(),
                in.text(),
                question.required(),
                question.kind() == QuestionKind.TEXT && !typed.isEmpty() ? typed.getFirst() : "",
                options(words, question, in, typed),
                question.kind() != QuestionKind.SEVERAL_CHOICES);
    }

    private static List<Option> options(Words words, Question question, QuestionWords in, List<String> typed) {
        return switch (question.kind()) {
            case TEXT -> List.of();
            case YES_NO ->
                List.of(
                        option(Answer.YES, words.get("answer.yes"), typed),
                        option(Answer.NO, words.get("answer.no"), typed));
            case ONE_CHOICE, SEVERAL_CHOICES ->
                IntStream.range(0, in.choices().size())
                        .mapToObj(place -> option(place, in.choices().get(place), typed))
                        .toList();
        };
    }

    private static Option option(int place, String label, List<String> typed) {
        String value = String.valueOf(place);
        return new Option(value, label, typed.contains(value));
    }
}
