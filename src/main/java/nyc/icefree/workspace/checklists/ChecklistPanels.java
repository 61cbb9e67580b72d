package nyc.icefree.workspace.checklists;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.PatternTask;
import nyc.icefree.checklists.PatternTasks;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.checklists.TaskLine;
import nyc.icefree.checklists.TaskRefused;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the checklist of an event or of a template. */
@Component
public record ChecklistPanels(Checklists checklists, PatternTasks patterns, ViewerWords words) {
    public ChecklistPanel of(EventId event, Runnable changed) {
        return new ChecklistPanel(event, words.get(), changed);
    }

    public PatternChecklist of(PatternId pattern) {
        return new PatternChecklist(pattern, words.get());
    }

    /** What has to be done before one event: ticked, handed to somebody, added to, all with the keyboard too. */
    public class ChecklistPanel extends TaskPanel<TaskLine> {
        private final EventId event;
        private final Runnable changed;
        private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));

        ChecklistPanel(EventId event, Words words, Runnable changed) {
            super(words, () -> checklists.whoCan(event));
            this.event = event;
            this.changed = changed;
            add(count);
            fill(Look.SECONDARY, draft -> checklists.add(event, draft), () -> checklists.addUsual(event));
        }

        @Override
        void changed() {
            refresh();
            changed.run();
        }

        @Override
        List<TaskLine> read() {
            var all = checklists.of(event);
            count.setVisible(!all.isEmpty());
            long open = all.stream().filter(line -> !line.done()).count();
            count.setText(words.get("workspace.checklist.count", "count", open));
            return all;
        }

        @Override
        ListItem item(TaskLine line) {
            String name = TaskWords.of(words, line.draft());
            var facts = facts(words.get("workspace.checklist.due", "day", words.day(line.due())), line.who());
            if (line.late()) {
                facts.add(new StateWord(words.get("workspace.checklist.late"), Tone.ATTENTION));
            }
            var done = new Checkbox(name, line.done());
            done.addValueChangeListener(change -> does(() -> checklists.tick(line.id(), change.getValue())));
            var acts = acts(
                    line.draft(), typed -> checklists.change(line.id(), typed), () -> checklists.remove(line.id()));
            return new ListItem(done, facts, acts);
        }
    }

    /** What has to be done before every event that is planned from a template: nothing is due or done here. */
    class PatternChecklist extends TaskPanel<PatternTask> {
        private final PatternId pattern;

        PatternChecklist(PatternId pattern, Words words) {
            super(words, () -> patterns.whoCan(pattern));
            this.pattern = pattern;
            fill(Look.PRIMARY, draft -> patterns.add(pattern, draft), () -> patterns.addUsual(pattern));
        }

        @Override
        List<PatternTask> read() {
            return patterns.of(pattern);
        }

        @Override
        ListItem item(PatternTask line) {
            var draft = line.draft();
            return new ListItem(
                    new Span(TaskWords.of(words, draft)),
                    facts(words.get("workspace.checklist.before", "days", draft.daysBefore()), line.who()),
                    acts(draft, typed -> patterns.change(line.id(), typed), () -> patterns.remove(line.id())));
        }
    }

    /** The tasks of one list, with fields for another one. */
    abstract static class TaskPanel<L> extends Div {
        final Words words;
        private final Supplier<Map<PersonId, String>> people;
        private final Div lines = new Div();

        TaskPanel(Words words, Supplier<Map<PersonId, String>> people) {
            this.words = words;
            this.people = people;
        }

        abstract List<L> read();

        abstract ListItem item(L line);

        void changed() {
            refresh();
        }

        final void fill(Look look, Consumer<TaskDraft> add, Runnable addUsual) {
            var fields = new TaskFields(words, people.get(), null);
            var button = look.button(
                    words.get("workspace.checklist.add"),
                    () -> RefusalNotices.marked(words, fields::mark, () -> {
                        add.accept(fields.typed());
                        fields.clear();
                        changed();
                    }));
            button.addClickShortcut(Key.ENTER).listenOn(fields);
            fields.add(Styled.as("saves", button));
            add(lines, fields, new Button(words.get("workspace.checklist.usual"), click -> does(addUsual)));
            refresh();
        }

        final void refresh() {
            var all = read();
            lines.removeAll();
            lines.add(
                    all.isEmpty()
                            ? new EmptyHint(words.get("workspace.checklist.empty"))
                            : Styled.list("tasks", all, this::item));
        }

        final void does(Runnable act) {
            act.run();
            changed();
        }

        final Div facts(String when, @Nullable String who) {
            var whose = new Span(who == null ? words.get("workspace.checklist.nobody") : who);
            return Styled.as("task-facts", new Div(Styled.as("muted", new Span(when)), whose));
        }

        final Div acts(TaskDraft draft, Consumer<TaskDraft> change, Runnable remove) {
            String name = TaskWords.of(words, draft);
            var dialog = Look.QUIET.button(
                    words.get("word.change"),
                    name,
                    () -> new TaskDialog(words, people.get(), draft, typed -> does(() -> change.accept(typed))).open());
            return Styled.as(
                    "task-acts",
                    new Div(dialog, Look.QUIET.button(words.get("word.remove"), name, () -> does(remove))));
        }
    }

    /** Asks what of a line changes; what is refused is said there. */
    static class TaskDialog extends TitledDialog {
        TaskDialog(Words words, Map<PersonId, String> people, TaskDraft was, Consumer<TaskDraft> save) {
            super(words.get("workspace.checklist.change.title"), DialogWidth.FORM);
            var fields = new TaskFields(words, people, was);
            add(fields);
            submit(words, words.get("workspace.checklist.save"), fields::mark, () -> save.accept(fields.typed()));
        }
    }

    /** What, who and by when of one line. */
    static class TaskFields extends Div {
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
            FormMarks.focus((com.vaadin.flow.component.Component) field);
            return FormMarks.mark(field, text);
        }

        void clear() {
            what.clear();
            what.setInvalid(false);
            what.focus();
        }
    }
}
