package nyc.icefree.workspace.checklists;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.checklists.TaskRefused;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import org.jspecify.annotations.Nullable;

/** What, who and by when of one line. */
class TaskFields extends Div {
    private final Words words;
    private final TextField what;
    private final ComboBox<PersonId> who;
    private final IntegerField days;
    private final @Nullable TaskDraft was;

    /** @param was what is changed; null for a new line */
    TaskFields(Words words, Map<PersonId, String> people, @Nullable TaskDraft was) {
        this.words = words;
        this.was = was;
        addClassName("filters");
        what = new TextField(words.get("workspace.checklist.what"));
        what.setReadOnly(was != null && was.usual() != null);
        who = new ComboBox<>(words.get("word.who"));
        who.setItems(people.keySet());
        who.setItemLabelGenerator(person -> people.getOrDefault(person, ""));
        who.setClearButtonVisible(true);
        days = new IntegerField(words.get("workspace.checklist.days"));
        days.setMin(0);
        days.setMax(TaskDraft.DAYS_MAX);
        days.setStepButtonsVisible(true);
        days.setValue(was == null ? 7 : was.daysBefore());
        if (was != null) {
            what.setValue(TaskWords.of(words, was));
            if (was.who() != null && people.containsKey(was.who())) {
                who.setValue(was.who());
            }
        }
        LongestText.in(what, TaskDraft.WORDS_MAX, words);
        add(what, who, days);
    }

    TaskDraft typed() {
        Integer daysBefore = days.getValue();
        return new TaskDraft(
                was == null ? null : was.usual(),
                was != null && was.usual() != null ? "" : what.getValue(),
                who.getValue(),
                daysBefore == null ? -1 : daysBefore);
    }

    boolean mark(RefusalReason why, String text) {
        if (!(why instanceof TaskRefused reason)) {
            return false;
        }
        var field = switch (reason) {
            case WORDS_MISSING, WORDS_TOO_LONG -> what;
            case DAYS_OUT_OF_BOUNDS -> days;
            case NOT_A_MEMBER -> who;
        };
        FormMarks.mark(field, text);
        FormMarks.focus((com.vaadin.flow.component.Component) field);
        return true;
    }

    void clear() {
        what.clear();
        what.setInvalid(false);
        what.focus();
    }

    /** @param of the line that it is about, for whoever hears it alone */
    static Button small(Words words, String key, String of, Runnable act) {
        var button = new Button(words.get(key), click -> act.run());
        Look.QUIET.of(button);
        button.setAriaLabel(words.get(key) + ": " + of);
        return button;
    }
}
