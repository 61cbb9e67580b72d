package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Supplier;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import org.jspecify.annotations.Nullable;

/** The hours of a template, which has no day: from what time of day, and how long. */
class HoursFields extends TimeFields {
    private static final int MOST_HOURS = 14 * 24;

    private final TimePicker start;
    private final Length length;
    private final Select<ZoneId> zone;
    private final Supplier<Duration> usualLength;

    /** @param anchor the day on which the template lies, that nobody sees */
    HoursFields(Words words, LocalDate anchor, Supplier<Duration> usualLength) {
        this.usualLength = usualLength;
        start = DateFields.time(words, words.get("workspace.plan.start"));
        length = new Length(words);
        zone = zone(words);
        var row = new Div(start, length);
        row.addClassName("field-row");
        content.add(row, new Details(words.get("workspace.plan.zone.other"), zone));
        binder.forField(start)
                .<@Nullable LocalDateTime>withConverter(
                        time -> time == null ? null : anchor.atTime(time), at -> at == null ? null : at.toLocalTime())
                .bind("start");
        binder.forField(length).bind("end");
        // without a day nobody can say which of two equal hours is meant
        binder.forField(new Checkbox()).bind("startSecond");
        binder.forField(new Checkbox()).bind("endSecond");
        binder.forField(zone).bind("zone");
        length.from = () -> start.getValue() == null ? null : anchor.atTime(start.getValue());
    }

    @Override
    void lengthChanged() {
        length.show(usualLength.get());
    }

    @Override
    @Nullable
    HasValidation field(String name) {
        return switch (name) {
            case "start" -> start;
            case "end" -> length.hours;
            case "zone" -> zone;
            default -> null;
        };
    }

    /** Hours and minutes, which stand for an end. */
    private static class Length extends CustomField<LocalDateTime> {
        private final IntegerField hours;
        private final IntegerField minutes;
        private Supplier<@Nullable LocalDateTime> from = () -> null;

        Length(Words words) {
            setLabel(words.get("workspace.template.length"));
            hours = number(words.get("workspace.template.hours"), MOST_HOURS, 1);
            minutes = number(words.get("workspace.template.minutes"), 55, 5);
            var row = new Div(hours, minutes);
            row.addClassName("field-row");
            add(row);
        }

        private static IntegerField number(String label, int most, int step) {
            var field = new IntegerField(label);
            field.setMin(0);
            field.setMax(most);
            field.setStep(step);
            field.setStepButtonsVisible(true);
            field.setValue(0);
            return field;
        }

        private void show(Duration length) {
            hours.setValue((int) length.toHours());
            minutes.setStep(length.toMinutesPart() % 5 == 0 ? 5 : 1);
            minutes.setValue(length.toMinutesPart());
        }

        /** Always what stands in the fields, whoever has put it there. */
        @Override
        public @Nullable LocalDateTime getValue() {
            return generateModelValue();
        }

        @Override
        protected @Nullable LocalDateTime generateModelValue() {
            var start = from.get();
            return start == null ? null : start.plusHours(number(hours)).plusMinutes(number(minutes));
        }

        private static int number(IntegerField field) {
            return Objects.requireNonNullElse(field.getValue(), 0);
        }

        @Override
        protected void setPresentationValue(@Nullable LocalDateTime end) {
            var start = from.get();
            if (start != null && end != null) {
                show(Duration.between(start, end));
            }
        }
    }
}
