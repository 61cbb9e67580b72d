package nyc.icefree.workspace.bulk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.bulk.BulkAct;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.ShiftMoveQuestion;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Styled;

/** Fields of a bulk act: by how many days, for which reason. */
class BulkFields extends Div {
    private static final int FARTHEST_DAYS = 366;
    private final Words words;
    private final Runnable changed;
    private final ShiftMoveQuestion shifts;
    private Supplier<Optional<BulkAct>> act = Optional::empty;

    BulkFields(Words words, BulkKind kind, Runnable changed) {
        this.words = words;
        this.changed = changed;
        shifts = new ShiftMoveQuestion(words);
        add(new Paragraph(words.get(kind.key() + ".what")));
        switch (kind) {
            case PUBLISH -> act = () -> Optional.of(new BulkAct.Publish());
            case MOVE -> move();
            case CANCEL -> cancel();
            case COPY -> copy();
            case DELETE -> act = () -> Optional.of(new BulkAct.Delete());
        }
    }

    /** Empty while something is missing. */
    Optional<BulkAct> act() {
        return act.get();
    }

    private void move() {
        var days = number("word.days", -FARTHEST_DAYS, FARTHEST_DAYS, 0);
        var hours = number("word.hours", -23, 23, 0);
        days.setHelperText(words.get("workspace.bulk.move.earlier"));
        add(Styled.as("field-row", new Div(days, hours)));
        act = () -> number(days) == 0 && number(hours) == 0
                ? Optional.empty()
                : Optional.of(new BulkAct.Move(number(days), number(hours), shifts.chosen()));
    }

    /** Asks whether the shifts move along. */
    ShiftMoveQuestion shifts() {
        return shifts;
    }

    private IntegerField number(String key, int least, int most, int first) {
        var field = new IntegerField(words.get(key));
        field.setValue(first);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    private static int number(IntegerField field) {
        return field.getValue() == null || field.isInvalid() ? 0 : field.getValue();
    }

    private void cancel() {
        var reason = new TextArea(words.get("workspace.event.cancel.reason"));
        reason.setHelperText(words.get("workspace.event.cancel.help"));
        reason.setWidthFull();
        LongestText.in(reason, EventPlanning.LONGEST_REASON, words);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> changed.run());
        add(reason);
        act = () -> reason.getValue().isBlank() ? Optional.empty() : Optional.of(new BulkAct.Cancel(reason.getValue()));
    }

    private void copy() {
        var days = number("workspace.bulk.copy.days", 1, FARTHEST_DAYS, 7);
        add(days);
        act = () -> Optional.of(number(days)).filter(later -> later > 0).map(BulkAct.Copy::new);
    }
}
