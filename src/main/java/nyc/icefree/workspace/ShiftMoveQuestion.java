package nyc.icefree.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.planning.ShiftMovePreview.Clash;
import nyc.icefree.shifts.planning.ShiftMovePreview.Foreseen;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Styled;

/** Asks whether shifts move along, and names who would be needed twice; hidden without shifts. */
public class ShiftMoveQuestion extends Div {
    private static final int SHOWN = 8;

    private final Words words;
    private final RadioButtonGroup<ShiftHours> hours = new RadioButtonGroup<>();
    private final Div clashes = Styled.as("note-warning", new Div());

    public ShiftMoveQuestion(Words words) {
        this.words = words;
        addClassName("shifts-said");
        hours.setItems(ShiftHours.values());
        hours.setItemLabelGenerator(words::of);
        hours.setValue(ShiftHours.MOVE);
        hours.addValueChangeListener(chosen -> clashes.setVisible(chosen() == ShiftHours.MOVE));
        setVisible(false);
    }

    public void say(Foreseen foreseen) {
        removeAll();
        setVisible(foreseen.shifts() > 0);
        if (!isVisible()) {
            return;
        }
        Form.label(
                hours,
                words.get("workspace.move.shifts", "count", foreseen.shifts()),
                foreseen.outside() == 0 ? "" : words.get("workspace.move.shifts.outside", "count", foreseen.outside()));
        add(hours);
        clashes.removeAll();
        clashes.setVisible(!foreseen.clashes().isEmpty() && chosen() == ShiftHours.MOVE);
        if (!foreseen.clashes().isEmpty()) {
            add(clashes);
            say(foreseen.clashes());
        } else {
            clashes.removeFromParent();
        }
    }

    public ShiftHours chosen() {
        return isVisible() ? hours.getValue() : ShiftHours.MOVE;
    }

    private void say(java.util.List<Clash> found) {
        var list = new UnorderedList(found.stream()
                .limit(SHOWN)
                .map(clash -> new ListItem(line(clash)))
                .toArray(ListItem[]::new));
        if (found.size() > SHOWN) {
            list.add(new ListItem(words.get("workspace.scope.more", "count", found.size() - SHOWN)));
        }
        clashes.add(new Paragraph(words.get("workspace.move.clashes", "count", found.size())), list);
    }

    private String line(Clash clash) {
        var other = clash.other();
        return other == null
                ? words.get("workspace.move.clash.busy", "name", clash.name(), "shift", named(clash.shift()))
                : words.get(
                        "workspace.move.clash",
                        "name",
                        clash.name(),
                        "shift",
                        named(clash.shift()),
                        "other",
                        named(other));
    }

    private String named(Commitment shift) {
        return words.get(
                "workspace.shifts.title",
                "role",
                words.of(shift.role()),
                "time",
                words.span(shift.slot().startLocal(), shift.slot().endLocal()));
    }
}
