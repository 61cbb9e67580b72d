package nyc.icefree.workspace.questions;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionKind;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.questions.Questions;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;

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
        add = new Button(words.get("workspace.questions.add"), click -> {
            edit(begun()).first().focus();
            changed();
        });
        Look.QUIET.of(add);
        add(new Div(list, add));
        setWidthFull();
    }

    private Question begun() {
        var blank = QuestionWords.original(words.language(), "", List.of());
        return new Question(UUID.randomUUID(), QuestionKind.TEXT, false, false, List.of(blank));
    }

    private QuestionEditor edit(Question question) {
        var editor = new QuestionEditor[1];
        editor[0] = new QuestionEditor(words, question, this::changed, () -> remove(editor[0]));
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

    /** Always what stands in the fields, whoever has put it there. */
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

    /** How many a neighbor would see. */
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
}
