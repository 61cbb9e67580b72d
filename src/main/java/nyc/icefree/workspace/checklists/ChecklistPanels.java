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
import java.util.Map;
import java.util.function.Consumer;
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
        return new PatternChecklist(pattern, patterns, words.get());
    }

    /** What has to be done before one event: ticked, handed to somebody, added to, all with the keyboard too. */
    public class ChecklistPanel extends Div {
        private final EventId event;
        private final Words words;
        private final Runnable changed;
        private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
        private final Div lines = new Div();

        ChecklistPanel(EventId event, Words words, Runnable changed) {
            this.event = event;
            this.words = words;
            this.changed = changed;
            add(count, lines, adding(), usual());
            refresh();
        }

        private Div adding() {
            var fields = new TaskFields(words, checklists.whoCan(event), null);
            var add = new Button(words.get("workspace.checklist.add"), click -> {
                RefusalNotices.marked(words, fields::mark, () -> {
                    checklists.add(event, fields.typed());
                    fields.clear();
                    refreshAll();
                });
            });
            add.addClickShortcut(Key.ENTER).listenOn(fields);
            fields.add(add);
            return fields;
        }

        private Button usual() {
            return new Button(words.get("workspace.checklist.usual"), click -> {
                checklists.addUsual(event);
                refreshAll();
            });
        }

        private void refreshAll() {
            refresh();
            changed.run();
        }

        private void refresh() {
            var all = checklists.of(event);
            lines.removeAll();
            count.setVisible(!all.isEmpty());
            count.setText(words.get(
                    "workspace.checklist.count",
                    "count",
                    all.stream().filter(line -> !line.done()).count()));
            if (all.isEmpty()) {
                lines.add(new EmptyHint(words.get("workspace.checklist.empty")));
                return;
            }
            lines.add(Styled.list("tasks", all, this::item));
        }

        private ListItem item(TaskLine line) {
            String name = TaskWords.of(words, line.draft());
            var by = Styled.as("muted", new Span(words.get("workspace.checklist.due", "day", words.day(line.due()))));
            var who = new Span(line.who() == null ? words.get("workspace.checklist.nobody") : line.who());
            var facts = Styled.as("task-facts", new Div(by, who));
            if (line.late()) {
                facts.add(new StateWord(words.get("workspace.checklist.late"), Tone.ATTENTION));
            }
            var acts = Styled.as(
                    "task-acts",
                    new Div(
                            Look.QUIET.button(words.get("word.change"), name, () -> change(line)),
                            Look.QUIET.button(words.get("word.remove"), name, () -> remove(line))));
            return new ListItem(tick(line, name), facts, acts);
        }

        private Checkbox tick(TaskLine line, String name) {
            var done = new Checkbox(name, line.done());
            done.addValueChangeListener(change -> {
                checklists.tick(line.id(), change.getValue());
                refreshAll();
            });
            return done;
        }

        private void change(TaskLine line) {
            new TaskDialog(words, checklists.whoCan(event), line.draft(), typed -> {
                        checklists.change(line.id(), typed);
                        refreshAll();
                    })
                    .open();
        }

        private void remove(TaskLine line) {
            checklists.remove(line.id());
            refreshAll();
        }
    }

    /** What has to be done before every event that is planned from a template: nothing is due or done here. */
    class PatternChecklist extends Div {
        private final PatternId pattern;
        private final PatternTasks tasks;
        private final Words words;
        private final Div lines = new Div();

        PatternChecklist(PatternId pattern, PatternTasks tasks, Words words) {
            this.pattern = pattern;
            this.tasks = tasks;
            this.words = words;
            var usual = new Button(words.get("workspace.checklist.usual"), click -> {
                tasks.addUsual(pattern);
                refresh();
            });
            add(lines, adding(), usual);
            refresh();
        }

        private Div adding() {
            var fields = new TaskFields(words, tasks.whoCan(pattern), null);
            var add = Look.PRIMARY.button(words.get("workspace.checklist.add"), () -> {
                RefusalNotices.marked(words, fields::mark, () -> {
                    tasks.add(pattern, fields.typed());
                    fields.clear();
                    refresh();
                });
            });
            add.addClickShortcut(Key.ENTER).listenOn(fields);
            fields.add(add);
            return fields;
        }

        private void refresh() {
            var all = tasks.of(pattern);
            lines.removeAll();
            if (all.isEmpty()) {
                lines.add(new EmptyHint(words.get("workspace.checklist.empty")));
                return;
            }
            lines.add(Styled.list("tasks", all, this::item));
        }

        private ListItem item(PatternTask line) {
            String name = TaskWords.of(words, line.draft());
            var by = Styled.as(
                    "muted",
                    new Span(words.get(
                            "workspace.checklist.before", "days", line.draft().daysBefore())));
            var facts = Styled.as(
                    "task-facts",
                    new Div(by, new Span(line.who() == null ? words.get("workspace.checklist.nobody") : line.who())));
            var acts = Styled.as(
                    "task-acts",
                    new Div(
                            Look.QUIET.button(words.get("word.change"), name, () -> change(line)),
                            Look.QUIET.button(words.get("word.remove"), name, () -> remove(line))));
            return new ListItem(new Span(name), facts, acts);
        }

        private void change(PatternTask line) {
            new TaskDialog(words, tasks.whoCan(pattern), line.draft(), typed -> {
                        tasks.change(line.id(), typed);
                        refresh();
                    })
                    .open();
        }

        private void remove(PatternTask line) {
            tasks.remove(line.id());
            refresh();
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
