package nyc.icefree.workspace.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import nyc.icefree.questions.ForbiddenWords;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;

/** What no question of an event may hold beside what is never asked anyway: one word or phrase on a line. */
class ForbiddenWordsForm extends Div {
    private static final int MOST_LINES = 12;
    private final ForbiddenWords forbidden;
    private final Words words;
    private final TextArea all;

    ForbiddenWordsForm(ForbiddenWords forbidden, Words words) {
        this.forbidden = forbidden;
        this.words = words;
        all = new TextArea(words.get("workspace.forbidden-words.all"));
        all.setHelperText(words.get(
                "workspace.forbidden-words.help", "most", ForbiddenWords.MAX, "longest", ForbiddenWords.LENGTH_MAX));
        all.setMinRows(2);
        all.setMaxRows(MOST_LINES);
        all.setWidthFull();
        all.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        var foot = new Div(new Button(words.get("workspace.forbidden-words.save"), click -> save()));
        foot.addClassNames("actions", "form-foot");
        add(all, foot);
        show();
    }

    private void show() {
        all.setValue(String.join("\n", forbidden.toChange()));
    }

    private void save() {
        RefusalNotices.marked(words, this::mark, () -> {
            forbidden.become(all.getValue().lines().toList());
            all.setInvalid(false);
            show();
            Notice.said(words.get("workspace.forbidden-words.saved"));
        });
    }

    private boolean mark(RefusalReason why, String text) {
        if (why instanceof FieldProblem) {
            FormMarks.mark(all, text);
            return true;
        }
        return false;
    }
}
