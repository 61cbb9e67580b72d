package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.Questions;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;

/** An event's questions in the form of a party that called; none must be answered. */
class AnswerFields extends Div {
    private final Words words;
    private final Map<UUID, Supplier<Answer>> typed = new HashMap<>();
    private final List<TextField> texts = new ArrayList<>();

    AnswerFields(Questions questions, Words words) {
        this.words = words;
        addClassName("answer-fields");
        questions.asked().forEach(question -> add(field(question)));
        setVisible(!typed.isEmpty());
    }

    private Component field(Question question) {
        var in = question.in(words.language());
        return switch (question.kind()) {
            case TEXT -> text(question);
            case YES_NO -> one(question, List.of(words.get("answer.no"), words.get("answer.yes")));
            case ONE_CHOICE -> one(question, in.choices());
            case SEVERAL_CHOICES -> several(question, in.choices());
        };
    }

    private Component text(Question question) {
        var field = new TextField(label(question));
        field.setWidthFull();
        LongestText.in(field, Question.ANSWER_MAX, words);
        texts.add(field);
        typed.put(question.id(), () -> Answer.text(field.getValue()));
        return field;
    }

    private Component one(Question question, List<String> choices) {
        var field = new Select<Integer>();
        field.setLabel(label(question));
        field.setItems(numbers(choices));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words.get("word.no-answer"));
        field.setItemLabelGenerator(number -> number == null ? words.get("word.no-answer") : choices.get(number));
        field.setWidthFull();
        typed.put(
                question.id(),
                () -> field.getValue() == null ? Answer.NONE : Answer.choices(List.of(field.getValue())));
        return field;
    }

    private Component several(Question question, List<String> choices) {
        var field = new CheckboxGroup<Integer>(label(question));
        field.setItems(numbers(choices));
        field.setItemLabelGenerator(number -> choices.get(Objects.requireNonNull(number)));
        typed.put(question.id(), () -> Answer.choices(List.copyOf(field.getValue())));
        return field;
    }

    private static List<Integer> numbers(List<String> choices) {
        return IntStream.range(0, choices.size()).boxed().toList();
    }

    private String label(Question question) {
        return question.in(words.language()).text();
    }

    Answers typed() {
        var all = new HashMap<UUID, Answer>();
        typed.forEach((question, answer) -> all.put(question, answer.get()));
        return new Answers(all);
    }

    void mark(String text) {
        texts.stream()
                .filter(field -> field.getValue().length() > Question.ANSWER_MAX)
                .forEach(field -> FormMarks.mark(field, text));
    }
}
