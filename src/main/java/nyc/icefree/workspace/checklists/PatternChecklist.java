package nyc.icefree.workspace.checklists;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nyc.icefree.checklists.PatternTask;
import nyc.icefree.checklists.PatternTasks;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.RefusalNotices;

/** What has to be done before every event that is planned from a template: nothing is due or done here. */
public class PatternChecklist extends Div {
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
        var add = new Button(words.get("workspace.checklist.add"), click -> {
            RefusalNotices.marked(words, fields::mark, () -> {
                tasks.add(pattern, fields.typed());
                fields.clear();
                refresh();
            });
        });
        Look.PRIMARY.of(add);
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
        var list = new UnorderedList();
        list.addClassName("tasks");
        all.forEach(line -> list.add(item(line)));
        lines.add(list);
    }

    private ListItem item(PatternTask line) {
        String name = TaskWords.of(words, line.draft());
        var by = new Span(
                words.get("workspace.checklist.before", "days", line.draft().daysBefore()));
        by.addClassName("muted");
        var facts = new Div(by, new Span(line.who() == null ? words.get("workspace.checklist.nobody") : line.who()));
        facts.addClassName("task-facts");
        var acts = new Div(
                TaskFields.small(words, "word.change", name, () -> change(line)),
                TaskFields.small(words, "word.remove", name, () -> remove(line)));
        acts.addClassName("task-acts");
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
