package nyc.icefree.workspace;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/** A time of day where the day does not count; the value lies on a day that nobody sees. */
public class HourField extends CustomField<LocalDateTime> {
    private final TimePicker time;
    private final LocalDate day;

    public HourField(Words words, String label, LocalDate day) {
        this.day = day;
        time = DateFields.time(words, label);
        time.setWidthFull();
        add(time);
    }

    @Override
    public @Nullable LocalDateTime getValue() {
        return generateModelValue();
    }

    @Override
    protected @Nullable LocalDateTime generateModelValue() {
        return time.getValue() == null ? null : day.atTime(time.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDateTime at) {
        time.setValue(at == null ? null : at.toLocalTime());
    }
}
