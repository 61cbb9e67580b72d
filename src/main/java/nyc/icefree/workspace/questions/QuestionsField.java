package nyc.icefree.workspace.questions;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionKind;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.questions.Questions;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** The questions of an event, one below the other; a new one begins in the writer's language. */
public class QuestionsField extends CustomField<Questions> {
    private final Words words;
    private final Div list = new Div();
    private final Button add;
    private final List<QuestionEditor> editors = new ArrayList<>();

    public QuestionsField(Words words) {
        this.words = words;
        addClassName("questions");
        setLabel(words.get("workspace.questions"));
        setHelperText(words.get("workspace.questions.help"));
        add = Look.QUIET.button(words.get("workspace.questions.add"), () -> {
            edit(begun()).first().focus();
            changed();
        });
        add(new Div(list, add));
        setWidthFull();
    }

    private Question begun() {
        var blank = QuestionWords.original(words.language(), "", List.of());
        return new Question(UUID.randomUUID(), QuestionKind.TEXT, false, false, List.of(blank));
    }

    private QuestionEditor edit(Question question) {
        var editor = new QuestionEditor[1];
        editor[0] = new QuestionEditor(question, this::changed, () -> remove(editor[0]));
        editors.add(editor[0]);
        list.add(editor[0]);
        return editor[0];
    }

    private void remove(QuestionEditor editor) {
        editors.remove(editor);
        list.remove(editor);
        changed();
        add.focus();
    }

    private void changed() {
        for (int i = 0; i < editors.size(); i++) {
            editors.get(i).number(i + 1);
        }
        add.setVisible(getValue().asked().size() < Questions.MAX);
        updateValue();
    }

    /** The fields' value, whoever has put it there. */
    @Override
    public Questions getValue() {
        return generateModelValue();
    }

    @Override
    protected Questions generateModelValue() {
        return new Questions(editors.stream().map(QuestionEditor::typed).toList());
    }

    @Override
    protected void setPresentationValue(Questions questions) {
        editors.clear();
        list.removeAll();
        questions.all().forEach(this::edit);
        changed();
    }

    @Override
    public Questions getEmptyValue() {
        return Questions.NONE;
    }

    public int count() {
        return getValue().asked().size();
    }

    /** @param name {@code questions.2}, or {@code questions} for them all */
    public HasValidation field(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return editors.isEmpty() ? this : editors.getFirst().first();
        }
        return editors.get(Integer.parseInt(name.substring(dot + 1))).first();
    }

    /** One question while it is written: how it is answered, and its words in one language or several. */
    class QuestionEditor extends Div {
        private final Runnable typed;
        private final UUID id;
        private final Select<QuestionKind> kind = new Select<>();
        private final Checkbox required = new Checkbox();
        private final Checkbox hidden = new Checkbox();
        private final Div texts = new Div();
        private final Div adding = new Div();
        private final Map<Language, QuestionTexts> parts = new LinkedHashMap<>();

        QuestionEditor(Question question, Runnable typed, Runnable removed) {
            this.typed = typed;
            this.id = question.id();
            addClassName("question");
            getElement().setAttribute("role", "group");
            Form.choice(kind, words.get("workspace.questions.kind"), QuestionKind.values(), words::of)
                    .setValue(question.kind());
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
            add(kind, texts, Styled.as("question-foot", new Div(required, hidden, adding, removing(removed))));
            offer();
            sayState();
        }

        private Button removing(Runnable removed) {
            return Look.QUIET.button(words.get("workspace.questions.remove"), removed);
        }

        private QuestionTexts part(Language language) {
            return parts.computeIfAbsent(language, fresh -> {
                var part = new QuestionTexts(fresh, () -> {
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
            Language.READ.stream()
                    .filter(language -> !parts.containsKey(language))
                    .forEach(language -> {
                        var add = Look.QUIET.of(new Button(
                                words.get("workspace.plan.add-language", "language", words.within(language))));
                        add.addClickListener(click -> {
                            part(language).text.focus();
                            offer();
                        });
                        adding.add(add);
                    });
            adding.setVisible(adding.getComponentCount() > 0);
        }

        /** Says of a translation whether the original has changed since. */
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

        /** Label for screen readers. */
        void number(int number) {
            getElement().setAttribute("aria-label", words.get("workspace.questions.number", "number", number));
        }

        TextField first() {
            return parts.values().iterator().next().text;
        }

        /** A question and its choices in one language. */
        class QuestionTexts extends Div {
            private static final int MOST_LINES = 10;

            final TextField text;
            private final TextArea choices;
            private final Language language;
            private @Nullable QuestionWords shown;

            QuestionTexts(Language language, Runnable typed) {
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

            /** @param help null for none */
            void say(@Nullable String help) {
                text.setHelperText(help);
            }
        }
    }
}
