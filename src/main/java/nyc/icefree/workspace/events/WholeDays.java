package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;

/** Whole days of an event, from midnight to midnight as in {@link TimeSlot}. */
class WholeDays {
    final Checkbox chosen;
    final DateFields.Day first;
    final DateFields.Day last;
    final Div content;

    WholeDays(Words words, Runnable changed) {
        chosen = box(words);
        first = DateFields.date(words, words.get("site.agenda.from"));
        last = DateFields.date(words, words.get("workspace.plan.last-day"));
        content = Styled.as("columns", new Div(first, last));
        content.setVisible(false);
        Form.onTyped(first, change -> {
            moveLast(change.getOldValue());
            changed.run();
        });
        Form.onTyped(last, change -> changed.run());
    }

    static Checkbox box(Words words) {
        return Styled.as("all-day", new Checkbox(words.get("workspace.plan.all-day")));
    }

    private void moveLast(@Nullable LocalDate before) {
        var from = first.getValue();
        if (from == null) {
            return;
        }
        long more = before == null || last.getValue() == null ? 0 : ChronoUnit.DAYS.between(before, last.getValue());
        last.setValue(from.plusDays(Math.max(0, more)));
    }

    boolean are() {
        return chosen.getValue();
    }

    /** The days of what was typed with hours; as many as were chosen before on the same first day. */
    void take(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        if (start == null || start.toLocalDate().equals(first.getValue())) {
            return;
        }
        var from = start.toLocalDate();
        var to = end == null ? from : TimeSlot.lastDay(end);
        first.setValue(from);
        last.setValue(to.isBefore(from) ? from : to);
    }

    @Nullable
    LocalDateTime start() {
        return first.getValue() == null ? null : first.getValue().atStartOfDay();
    }

    /** The midnight after the last day. */
    @Nullable
    LocalDateTime end() {
        return last.getValue() == null ? null : last.getValue().plusDays(1).atStartOfDay();
    }

    void onChange(ValueChangeListener<ValueChangeEvent<?>> listener) {
        chosen.addValueChangeListener(listener::valueChanged);
        first.addValueChangeListener(listener::valueChanged);
        last.addValueChangeListener(listener::valueChanged);
    }
}
