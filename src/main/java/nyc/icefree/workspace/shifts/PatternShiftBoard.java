package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nyc.icefree.disclosure.PatternFacts;
import nyc.icefree.shifts.planning.PatternShifts;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;

/** The shifts that every event gets which is planned from a template: hours and seats, and nobody in them. */
public class PatternShiftBoard extends Div {
    private final PatternFacts pattern;
    private final PatternShifts patternShifts;
    private final Words words;
    private final Div rows = new Div();

    PatternShiftBoard(PatternFacts pattern, PatternShifts patternShifts, Words words) {
        this.pattern = pattern;
        this.patternShifts = patternShifts;
        this.words = words;
        addClassName("shift-board");
        rows.addClassName("shift-rows");
        var more = new Button(
                words.get("workspace.shifts.add"),
                click -> ShiftDialog.forNew(pattern, patternShifts, words, this::refresh));
        Look.PRIMARY.of(more);
        var buttons = new Div(more);
        buttons.addClassName("actions");
        add(rows, buttons);
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        var shifts = patternShifts.of(pattern.id());
        if (shifts.isEmpty()) {
            rows.add(new EmptyHint(words.get("workspace.shifts.empty")));
        }
        shifts.forEach(shift -> rows.add(panel(shift)));
    }

    private Article panel(ShiftSheet shift) {
        var draft = shift.draft();
        String role = words.of(draft.role());
        String time = PlannedTimes.undated(words, draft.slot(), pattern.slot());
        var label = role + ", " + time;
        var buttons = new Div(
                button(
                        "workspace.shifts.edit",
                        label,
                        () -> ShiftDialog.forChange(shift, pattern, patternShifts, words, this::refresh)),
                button("workspace.shifts.remove", label, () -> remove(shift)));
        buttons.addClassName("actions");
        var panel = new Article(
                new H3(words.get("workspace.shifts.title", "role", role, "time", time)),
                new Paragraph(words.get("workspace.shifts.seats") + ": " + draft.seats()),
                ShiftPanel.facts(draft, words),
                buttons);
        panel.addClassName("shift-panel");
        return panel;
    }

    private void remove(ShiftSheet shift) {
        patternShifts.remove(shift.id());
        refresh();
        Notice.deleted(words.get("workspace.shifts.removed"), words, () -> {
            patternShifts.add(pattern.id(), shift.draft());
            refresh();
        });
    }

    private Button button(String key, String of, Runnable act) {
        var button = new Button(words.get(key), click -> act.run());
        Look.QUIET.of(button);
        button.setAriaLabel(words.get(key) + ": " + of);
        return button;
    }
}
