package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventCopies;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Gathers the days to which an event is copied, and says of each at once why it cannot be one. */
class DuplicateDialog extends TitledDialog {
    private final Words words;
    private final EventCopies copies;
    private final EventId event;
    private final DatePicker day;
    private final TreeSet<LocalDate> chosen = new TreeSet<>();
    private final UnorderedList list = new UnorderedList();
    private final Button make;

    DuplicateDialog(Words words, EventCopies copies, EventId event, Consumer<List<EventId>> made) {
        super(words.get("workspace.duplicate.title"), DialogWidth.QUESTION);
        this.words = words;
        this.copies = copies;
        this.event = event;
        day = DateFields.date(words, words.get("word.day"));
        day.setValue(copies.nextDay(event));
        day.addValueChangeListener(change -> day.setInvalid(false));
        var add = new Button(words.get("workspace.duplicate.add"), click -> add());
        var field = new Div(day, add);
        field.addClassName("field-row");
        list.addClassName("chosen-days");
        make = new Button("", click -> make(made));
        Look.PRIMARY.of(make);
        make.setDisableOnClick(true);
        add(new Paragraph(words.get("workspace.duplicate.what")), field, list);
        foot(out(words.get("workspace.step.not")), make);
        show();
    }

    private void add() {
        var asked = day.getValue();
        if (refused(asked)) {
            return;
        }
        chosen.add(asked);
        day.setValue(asked.plusWeeks(1));
        show();
        day.focus();
    }

    private boolean refused(LocalDate asked) {
        var days = new ArrayList<>(chosen);
        if (asked != null) {
            days.add(asked);
        }
        return refused(copies.problems(event, days));
    }

    private boolean refused(List<FieldProblem> problems) {
        problems.stream().findFirst().ifPresent(problem -> FormMarks.mark(day, words.why(problem)));
        return !problems.isEmpty();
    }

    private void make(Consumer<List<EventId>> made) {
        make.setEnabled(true);
        if (chosen.isEmpty() && refused(day.getValue())) {
            return;
        }
        var days = chosen.isEmpty() ? List.of(day.getValue()) : List.copyOf(chosen);
        RefusalNotices.told(
                words,
                (refused, text) -> {
                    var aboutDays = refused.reasons().stream()
                            .filter(FieldProblem.class::isInstance)
                            .map(FieldProblem.class::cast)
                            .filter(problem -> problem.field().startsWith("dates"))
                            .toList();
                    if (!refused(aboutDays)) { // the event itself is to blame, and no day would help
                        Notice.refused(text);
                    }
                },
                () -> {
                    var drafts = copies.duplicate(event, days);
                    close();
                    made.accept(drafts);
                });
    }

    private void show() {
        list.removeAll();
        for (var one : chosen) {
            String date = words.date(one);
            var remove = new Button(words.get("workspace.duplicate.remove"), click -> {
                chosen.remove(one);
                show();
            });
            Look.QUIET.of(remove);
            remove.setAriaLabel(words.get("workspace.duplicate.remove") + ": " + date);
            list.add(new ListItem(new Span(date), remove));
        }
        list.setVisible(!chosen.isEmpty());
        make.setText(words.get("workspace.duplicate.make", "count", Math.max(1, chosen.size())));
    }
}
