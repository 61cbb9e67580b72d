package nyc.icefree.workspace.questions;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionKind;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;

/** One question while it is written: how it is answered, and its words in one language or several. */
class QuestionEditor extends Div {
    private final Words words;
    private final Runnable typed;
    private final UUID id;
    private final Select<QuestionKind> kind = new Select<>();
    private final Checkbox required = new Checkbox();
    private final Checkbox hidden = new Checkbox();
    private final Div texts = new Div();
    private final Div adding = new Div();
    private final Map<Language, QuestionTexts> parts = new LinkedHashMap<>();

    QuestionEditor(Words words, Question question, Runnable typed, Runnable removed) {
        this.words = words;
        this.typed = typed;
        this.id = question.id();
        addClassName("question");
        getElement().setAttribute("role", "group");
        kind.setLabel(words.get("workspace.questions.kind"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(words::of);
        kind.setValue(question.kind());
        kind.addValueChangeListener(change -> {
            askChoices();
            typed.run();
        });
        required.setLabel(words.get("workspace.questions.required"));
        required.setValue(question.required());
        hidden.setLabel(words.get("workspace.questions.hidden"));
        hidden.setValue(question.hidden());
        required.addValueChangeListener(change -> typed.run());
        hidden.addValueChangeListener(change -> typed.run());
        texts.addClassName("languages");
        adding.addClassName("adding");
        question.words().forEach(in -> part(in.language()).show(in));
        var boxes = new Div(required, hidden, adding, removing(removed));
        boxes.addClassName("question-foot");
        add(kind, texts, boxes);
        offer();
        sayState();
    }

    private Button removing(Runnable removed) {
        var button = new Button(words.get("workspace.questions.remove"), click -> removed.run());
        Look.QUIET.of(button);
        return button;
    }

    private QuestionTexts part(Language language) {
        return parts.computeIfAbsent(language, fresh -> {
            var part = new QuestionTexts(words, fresh, () -> {
                sayState();
                typed.run();
            });
            part.askChoices(kind.getValue().hasChoices());
            texts.add(part);
            texts.setClassName("several", !parts.isEmpty());
            return part;
        });
    }

    private void askChoices() {
        parts.values().forEach(part -> part.askChoices(kind.getValue().hasChoices()));
    }

    private void offer() {
        adding.removeAll();
        Language.READ.stream().filter(language -> !parts.containsKey(language)).forEach(language -> {
            var add = new Button(words.get("workspace.plan.add-language", "language", words.within(language)));
            Look.QUIET.of(add);
            add.addClickListener(click -> {
                part(language).text.focus();
                offer();
            });
            adding.add(add);
        });
        adding.setVisible(adding.getComponentCount() > 0);
    }

    /** A translation says so when the original has changed since. */
    private void sayState() {
        var question = typed();
        parts.forEach((language, part) -> part.say(
                question.wording(language) == Question.Wording.BEHIND
                        ? words.get("workspace.questions.behind")
                        : null));
    }

    Question typed() {
        var all = new ArrayList<QuestionWords>();
        parts.values().forEach(part -> all.add(part.typed(all.isEmpty() ? null : all.getFirst())));
        return new Question(id, kind.getValue(), required.getValue(), hidden.getValue(), all);
    }

    /** What a screen reader calls it. */
    void number(int number) {
        getElement().setAttribute("aria-label", words.get("workspace.questions.number", "number", number));
    }

    TextField first() {
        return parts.values().iterator().next().text;
    }
}
