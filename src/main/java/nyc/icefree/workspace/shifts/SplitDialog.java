package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nyc.icefree.shifts.usual.Rotation;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.keys.SaveKey;

/** Cuts one span into slots that relieve one another, and says beforehand which. */
class SplitDialog extends TitledDialog {
    private final Words words;
    private final TimeSlot span;
    private final NumberField hours = new NumberField();
    private final IntegerField overlap = new IntegerField();
    private final Paragraph foreseen = new Paragraph();
    private final Button split = new Button();

    SplitDialog(Words words, TimeSlot span, Consumer<List<TimeSlot>> done) {
        super(words.get("workspace.shifts.table.split"), DialogWidth.FORM);
        this.words = words;
        this.span = span;
        hours.setLabel(words.get("workspace.shifts.split.hours"));
        hours.setMin(0.5);
        hours.setMax(12);
        hours.setStep(0.5);
        hours.setValue(2.0);
        overlap.setLabel(words.get("workspace.shifts.split.overlap"));
        overlap.setMin(0);
        overlap.setStep(5);
        overlap.setValue(15);
        foreseen.getElement().setAttribute("role", "status");
        hours.addValueChangeListener(change -> foresee());
        overlap.addValueChangeListener(change -> foresee());
        split.setText(words.get("workspace.shifts.split.now"));
        split.addClickListener(click -> {
            if (isPossible()) {
                done.accept(slots());
                close();
            }
        });
        Look.PRIMARY.of(split);
        SaveKey.in(this, split);
        var fields = new Div(hours, overlap);
        fields.addClassName("field-row");
        add(fields, foreseen);
        foot(out(words.get("workspace.cancel")), split);
        foresee();
    }

    private Duration every() {
        return Duration.ofMinutes(Math.round(Objects.requireNonNullElse(hours.getValue(), 0.0) * 60));
    }

    private Duration longer() {
        return Duration.ofMinutes(Objects.requireNonNullElse(overlap.getValue(), 0));
    }

    private boolean isPossible() {
        return Rotation.fits(span, every(), longer());
    }

    private List<TimeSlot> slots() {
        return Rotation.slots(span, every(), longer());
    }

    private void foresee() {
        foreseen.setText(
                isPossible()
                        ? slots().stream()
                                .map(slot -> PlannedTimes.within(words, slot, span))
                                .collect(Collectors.joining("; "))
                        : words.get("workspace.shifts.split.impossible"));
    }
}
