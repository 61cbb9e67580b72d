package nyc.icefree.workspace.events;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import nyc.icefree.text.Words;

/** Until when RSVPs are taken, as hours and minutes before the start, or after it. */
class ClosingField extends CustomField<Integer> {
    private enum Side {
        BEFORE,
        AFTER
    }

    private static final int MOST_HOURS = 366 * 24;

    private final IntegerField hours;
    private final IntegerField minutes;
    private final Select<Side> side = new Select<>();

    ClosingField(Words words) {
        super(0);
        setLabel(words.get("workspace.plan.rsvps-close"));
        setHelperText(words.get("workspace.plan.rsvps-close.help"));
        hours = number(words.get("word.hours"));
        minutes = number(words.get("workspace.template.minutes"));
        hours.setMax(MOST_HOURS);
        minutes.setMax(59);
        side.setItems(Side.values());
        side.setItemLabelGenerator(one -> words.get(
                one == Side.BEFORE ? "workspace.plan.rsvps-close.before" : "workspace.plan.rsvps-close.after"));
        side.setAriaLabel(words.get("workspace.plan.rsvps-close.side"));
        side.setValue(Side.BEFORE);
        var row = new Div(hours, minutes, side);
        row.addClassName("field-row");
        add(row);
    }

    private static IntegerField number(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setValue(0);
        return field;
    }

    /** Nobody means less than nothing: such a number is marked by its own field. */
    boolean isReadable() {
        return !hours.isInvalid() && !minutes.isInvalid();
    }

    /** Always what stands in the fields, whoever has put it there. */
    @Override
    public Integer getValue() {
        return generateModelValue();
    }

    @Override
    protected Integer generateModelValue() {
        int distance = Math.clamp(number(hours) * 60L + number(minutes), 0, Integer.MAX_VALUE);
        return side.getValue() == Side.AFTER ? -distance : distance;
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    @Override
    protected void setPresentationValue(Integer before) {
        hours.setValue(Math.abs(before) / 60);
        minutes.setValue(Math.abs(before) % 60);
        side.setValue(before < 0 ? Side.AFTER : Side.BEFORE);
    }
}
