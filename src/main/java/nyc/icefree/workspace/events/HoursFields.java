package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;
import nyc.icefree.eventform.When;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** Hours of a template, which has no day: start and length, or whole days. */
class HoursFields extends TimeFields {
    private static final int MOST_DAYS = 31;
    private static final int MOST_HOURS = MOST_DAYS * 24;

    private final TimePicker start;
    private final Length length;
    private final Checkbox wholeDays;
    private final IntegerField days;
    private final Div hours;
    private final Supplier<Duration> usualLength;
    private LocalTime hour = LocalTime.NOON;
    private @Nullable Duration distance;

    /** @param anchor day of the template, which nobody sees */
    HoursFields(Words words, LocalDate anchor, Supplier<Duration> usualLength) {
        super(words);
        this.usualLength = usualLength;
        start = DateFields.time(words, words.get("workspace.plan.start"));
        length = new Length(words);
        wholeDays = WholeDays.box(words);
        days = field(words.get("word.days"), MOST_DAYS, 1);
        days.setMin(1);
        days.setValue(1);
        hours = Styled.as("field-row", new Div(start, length));
        content.add(wholeDays, hours, days);
        binder.forField(start)
                .<@Nullable LocalDateTime>withConverter(
                        time -> time == null ? null : anchor.atTime(time), at -> at == null ? null : at.toLocalTime())
                .bind("start");
        binder.forField(length).bind("end");
        // without a day nobody can say which of two equal hours is meant
        binder.forField(new Checkbox()).bind("startSecond");
        binder.forField(new Checkbox()).bind("endSecond");
        binder.forField(zone).bind("zone");
        Form.onTyped(wholeDays, change -> change(change.getValue()));
        days.addValueChangeListener(change -> takeDays());
        showOne();
        length.from = () -> start.getValue() == null ? null : anchor.atTime(start.getValue());
    }

    @Override
    void show(When when) {
        super.show(when);
        wholeDays.setValue(when.isWholeDays());
        if (when.isWholeDays()) {
            days.setValue((int)
                    ChronoUnit.DAYS.between(Objects.requireNonNull(when.start()), Objects.requireNonNull(when.end())));
        }
        showOne();
    }

    @Override
    void onChange(ValueChangeListener<ValueChangeEvent<?>> changed) {
        super.onChange(changed);
        wholeDays.addValueChangeListener(changed::valueChanged);
        days.addValueChangeListener(changed::valueChanged);
    }

    /** Brings back what was typed before. */
    private void change(boolean whole) {
        if (whole) {
            hour = Objects.requireNonNullElse(start.getValue(), hour);
            distance = length.typed();
            start.setValue(LocalTime.MIDNIGHT);
            takeDays();
        } else {
            start.setValue(hour);
            length.show(Objects.requireNonNullElseGet(distance, usualLength));
        }
        showOne();
    }

    private void takeDays() {
        if (wholeDays.getValue()) {
            length.show(Duration.ofDays(Objects.requireNonNullElse(days.getValue(), 0)));
        }
    }

    private void showOne() {
        hours.setVisible(!wholeDays.getValue());
        days.setVisible(wholeDays.getValue());
    }

    @Override
    void lengthChanged() {
        if (wholeDays.getValue()) {
            distance = null;
        } else {
            length.show(usualLength.get());
        }
    }

    @Override
    @Nullable
    HasValidation field(String name) {
        return switch (name) {
            case "start" -> start;
            case "end" -> wholeDays.getValue() ? days : length.hours;
            case "zone" -> zone;
            default -> null;
        };
    }

    private static IntegerField field(String label, int most, int step) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(most);
        field.setStep(step);
        field.setStepButtonsVisible(true);
        field.setValue(0);
        return field;
    }

    /** Hours and minutes, which stand for an end. */
    private static class Length extends CustomField<LocalDateTime> {
        private final IntegerField hours;
        private final IntegerField minutes;
        private Supplier<@Nullable LocalDateTime> from = () -> null;

        Length(Words words) {
            setLabel(words.get("workspace.template.length"));
            hours = field(words.get("word.hours"), MOST_HOURS, 1);
            minutes = field(words.get("workspace.template.minutes"), 55, 5);
            add(Styled.as("field-row", new Div(hours, minutes)));
        }

        private void show(Duration length) {
            hours.setValue((int) length.toHours());
            minutes.setStep(length.toMinutesPart() % 5 == 0 ? 5 : 1);
            minutes.setValue(length.toMinutesPart());
        }

        Duration typed() {
            return Duration.ofMinutes(number(hours) * 60L + number(minutes));
        }

        /** The fields' value, whoever has put it there. */
        @Override
        public @Nullable LocalDateTime getValue() {
            return generateModelValue();
        }

        @Override
        protected @Nullable LocalDateTime generateModelValue() {
            var start = from.get();
            return start == null ? null : start.plus(typed());
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
