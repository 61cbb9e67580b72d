package nyc.icefree.site.reserve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionKind;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.questions.Questions;
import nyc.icefree.text.Words;

/**
 * @param lang of the question's words: the reader's where they are translated
 * @param choices none for an answer in own words
 */
public record QuestionFields(
        String id, String lang, String label, boolean required, String text, List<Choice> choices, boolean single) {

    public record Choice(String value, String label, String lang, boolean chosen) {}

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
                choices(words, question, in, typed),
                question.kind() != QuestionKind.SEVERAL_CHOICES);
    }

    private static List<Choice> choices(Words words, Question question, QuestionWords in, List<String> typed) {
        var choices = new ArrayList<Choice>();
        switch (question.kind()) {
            case TEXT -> {
                return List.of();
            }
            case YES_NO -> {
                choices.add(own(words, String.valueOf(Answer.YES), "answer.yes", typed));
                choices.add(own(words, String.valueOf(Answer.NO), "answer.no", typed));
            }
            case ONE_CHOICE, SEVERAL_CHOICES ->
                IntStream.range(0, in.choices().size())
                        .mapToObj(number -> choice(
                                String.valueOf(number),
                                in.choices().get(number),
                                in.language().tag(),
                                typed))
                        .forEach(choices::add);
        }
        if (question.kind() != QuestionKind.SEVERAL_CHOICES && !question.required()) {
            // no button takes a choice back otherwise
            choices.add(own(words, "", "word.no-answer", typed.isEmpty() ? List.of("") : typed));
        }
        return choices;
    }

    private static Choice own(Words words, String value, String key, List<String> typed) {
        return choice(value, words.get(key), words.language().tag(), typed);
    }

    private static Choice choice(String value, String label, String lang, List<String> typed) {
        return new Choice(value, label, lang, typed.contains(value));
    }
}
