package nyc.icefree.workspace.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.LongestText;
import org.jspecify.annotations.Nullable;

/** A question and its choices in one language. */
class QuestionTexts extends Div {
    private static final int MOST_LINES = 10;

    final TextField text;
    private final TextArea choices;
    private final Language language;
    private @Nullable QuestionWords shown;

    QuestionTexts(Words words, Language language, Runnable typed) {
        this.language = language;
        String name = words.within(language);
        addClassName("question-texts");
        text = new TextField(words.get("workspace.questions.text", "language", name));
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        LongestText.in(text, Question.TEXT_MAX, words);
        choices = new TextArea(words.get("workspace.questions.choices", "language", name));
        choices.setHelperText(words.get("workspace.questions.choices.help"));
        choices.setMinRows(2);
        choices.setMaxRows(MOST_LINES);
        choices.setWidthFull();
        choices.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.addValueChangeListener(change -> typed.run());
        choices.addValueChangeListener(change -> typed.run());
        add(text, choices);
    }

    void askChoices(boolean asked) {
        choices.setVisible(asked);
    }

    void show(QuestionWords words) {
        shown = words;
        text.setValue(words.text());
        choices.setValue(String.join("\n", words.choices()));
    }

    /** @param original what it translates; null for the original itself */
    QuestionWords typed(@Nullable QuestionWords original) {
        var lines = choices.isVisible() ? choices.getValue().lines().toList() : List.<String>of();
        if (original == null) {
            return QuestionWords.original(language, text.getValue(), lines);
        }
        var before = shown;
        return before != null
                        && before.translates() != null
                        && before.text().equals(text.getValue())
                        && before.choices().equals(lines)
                ? before
                : QuestionWords.translation(language, text.getValue(), lines, original);
    }

    /** @param help null when nothing is to be said */
    void say(@Nullable String help) {
        text.setHelperText(help);
    }
}
