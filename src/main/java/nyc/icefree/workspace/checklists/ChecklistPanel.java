package nyc.icefree.workspace.checklists;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.TaskLine;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.controls.RefusalNotices;

/** What has to be done before one event: ticked, handed to somebody, added to, all with the keyboard too. */
public class ChecklistPanel extends Div {
    private final EventId event;
    private final Checklists checklists;
    private final Words words;
    private final Runnable changed;
    private final Paragraph count = new Paragraph();
    private final Div lines = new Div();

    ChecklistPanel(EventId event, Checklists checklists, Words words, Runnable changed) {
        this.event = event;
        this.checklists = checklists;
        this.words = words;
        this.changed = changed;
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
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
        var list = new UnorderedList();
        list.addClassName("tasks");
        all.forEach(line -> list.add(item(line)));
        lines.add(list);
    }

    private ListItem item(TaskLine line) {
        String name = TaskWords.of(words, line.draft());
        var by = new Span(words.get("workspace.checklist.due", "day", words.day(line.due())));
        by.addClassName("muted");
        var who = new Span(line.who() == null ? words.get("workspace.checklist.nobody") : line.who());
        var facts = new Div(by, who);
        facts.addClassName("task-facts");
        if (line.late()) {
            facts.add(new StateWord(words.get("workspace.checklist.late"), Tone.ATTENTION));
        }
        var acts = new Div(
                TaskFields.small(words, "word.change", name, () -> change(line)),
                TaskFields.small(words, "word.remove", name, () -> remove(line)));
        acts.addClassName("task-acts");
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
